/** Dumps: all that a store holds, in one order that depends neither on the store nor on how it came there. */
import { type CypherFiles, filesIn, productFiles } from '../../src/graph/statements.js';
import type { Reader, Row, Value } from '../../src/graph/store.js';
import { byCodeUnit } from '../../src/text/order.js';

/** The product's files and those of tests/fixtures/cypher, for stores that are to be dumped: `describeStores(…, { files: dumpableFiles })`. */
export const dumpableFiles: CypherFiles = joined(productFiles(), filesIn(new URL('../fixtures/cypher/', import.meta.url)));

export type Dump = { readonly nodes: readonly string[]; readonly relationships: readonly string[] };

/**
 * One line of JSON for each node and relationship, keys and lines sorted.
 *
 * @param without - properties that are left out: where two histories are compared, the times at which something was added.
 */
export async function dumpOf(store: Reader, without: readonly string[] = []): Promise<Dump> {
  const nodes = await store.read('read/dump-nodes', [], {});
  const relationships = await store.read('read/dump-relationships', [], {});
  return { nodes: linesOf(nodes, without), relationships: linesOf(relationships, without) };
}

/** What only tells when something was added, or is made of that. */
export const ADDED = ['addedAt', 'articleAddedAt', 'keptIds', 'keptAt'];

const linesOf = (rows: readonly Row[], without: readonly string[]): readonly string[] =>
  rows.map((row) => JSON.stringify(canonical(sortedLabels(row), without))).sort(byCodeUnit);

const sortedLabels = (row: Row): Row => (Array.isArray(row.labels) ? { ...row, labels: [...row.labels].sort() } : row);

function canonical(value: Value, without: readonly string[]): Value {
  if (isList(value)) return value.map((item) => canonical(item, without));
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value).filter((key) => !without.includes(key));
  return Object.fromEntries(keys.sort(byCodeUnit).map((key) => [key, canonical(value[key] ?? null, without)]));
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

function joined(first: CypherFiles, second: CypherFiles): CypherFiles {
  return {
    names: [...new Set([...first.names, ...second.names])].sort(),
    file: (name, kind) => (first.names.includes(name) ? first : second).file(name, kind),
  };
}

/** The properties of each node with this label, sorted by id. */
export async function nodesOf(store: Reader, label: string): Promise<readonly Row[]> {
  const rows = await store.read('read/dump-nodes', [], {});
  const found = rows.filter(({ labels }) => (labels as string[]).includes(label)).map(({ props }) => props as Row);
  return found.sort((a, b) => byCodeUnit(a.id as string, b.id as string));
}

/** The properties of the one node with this label and these values. @throws Error where there is none, or several. */
export async function nodeOf(store: Reader, label: string, values: { readonly [name: string]: Value }): Promise<Row> {
  const nodes = await nodesOf(store, label);
  const found = nodes.filter((props) => Object.entries(values).every(([name, value]) => props[name] === value));
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} nodes ${label} have ${JSON.stringify(values)}.`);
  return found[0];
}

/** A relationship as seen from one of its ends. */
export type SeenEdge = { readonly type: string; readonly start: string; readonly end: string; readonly other: string; readonly props: Row };

/** The relationships of a node, sorted by type and the id at the other end. */
export async function edgesOf(store: Reader, id: string): Promise<readonly SeenEdge[]> {
  const rows = (await store.read('read/dump-relationships', [], {})) as readonly (Row & Omit<SeenEdge, 'other'>)[];
  return rows
    .filter(({ start, end }) => start === id || end === id)
    .map(({ type, start, end, props }) => ({ type, start, end, other: start === id ? end : start, props }))
    .sort((a, b) => byCodeUnit(`${a.type} ${a.other}`, `${b.type} ${b.other}`));
}
