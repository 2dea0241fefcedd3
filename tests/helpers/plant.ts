/** Plants in a graph what breaks its rules. */
import type { Params, Row, Store, Value } from '../../src/graph/store.js';

/** What is to be planted must be there: @throws Error where nothing was. */
export async function plant(store: Store, file: string, params: Params): Promise<void> {
  const { result } = await store.write((writer) => writer.run(`write/plant-${file}`, params));
  if (result[0]?.planted !== 1) throw new Error(`write/plant-${file} planted ${result[0]?.planted} times with ${JSON.stringify(params)}.`);
}

type Plants = {
  properties(label: string, node: Row, props: { readonly [name: string]: Value }): Promise<void>;
  edgeProperties(edge: Edge, props: { readonly [name: string]: Value }): Promise<void>;
  noEdge(edge: Edge): Promise<void>;
  noNode(label: string, node: Row): Promise<void>;
  /** Rows for a file of cypher/write. */
  written(file: string, params: Params): Promise<void>;
};

/** A relationship by its type and the ids of its ends. */
export type Edge = { readonly type: string; readonly start: string; readonly end: string };

export const plantsIn = (store: Store): Plants => ({
  properties: (label, { id = '' }, props) => plant(store, 'properties', { label, id, props }),
  edgeProperties: (edge, props) => plant(store, 'relationship-properties', { ...edge, props }),
  noEdge: (edge) => plant(store, 'no-relationship', edge),
  noNode: (label, { id = '' }) => plant(store, 'no-node', { label, id }),
  written: async (file, params) => {
    await store.write((writer) => writer.run(`write/${file}`, params));
  },
});
