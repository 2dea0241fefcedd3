/** A value that things share, as a client sees it: what it is called, and the node that it names. */
import type { Dimension } from '../../graph/reads/list-counts.js';
import type { Context } from '../context.js';
import type { ValueCount } from './counted.js';

/** The files that tell of what a value names. */
const NODES: { readonly [Name in Dimension]?: 'entities' | 'outlets' } = {
  speaker: 'entities',
  about: 'entities',
  country: 'entities',
  place: 'entities',
  participant: 'entities',
  outlet: 'outlets',
};

/** Terms that the API writes in capitals. */
const TERMS: ReadonlySet<Dimension> = new Set(['act', 'kind', 'type', 'factuality']);

/** As a filter takes it: an id, a term in capitals, a word. */
export const givenValue = ({ value, dimension }: ValueCount): string => (TERMS.has(dimension) ? value.toUpperCase() : value);

/** The name of what it names, else the value itself. */
export async function labelOf(count: ValueCount, context: Context): Promise<string> {
  return (await namedBy(count, context))?.name ?? count.value;
}

/** The entity or outlet that it names; null where it names none. */
export async function nodeOf(count: ValueCount, context: Context) {
  const node = await namedBy(count, context);
  return node && { ...node, __typename: 'kind' in node ? node.kind : 'Outlet' };
}

function namedBy({ value, dimension }: ValueCount, { loaders }: Context) {
  const file = NODES[dimension];
  return file === undefined ? null : loaders.node(file, value);
}
