/** Fills an empty Neo4j with the corpus: the rows that the product makes of it, by the product's own files, without reading what stands. */

import type { Decomposition } from '../../../src/decomposition/decomposition.js';
import { LINK_SCHEMA_VERSION, type Link } from '../../../src/decomposition/link.js';
import { applyChange } from '../../../src/graph/apply-change.js';
import { type Change, changeBetween } from '../../../src/graph/change.js';
import { withDecomposition } from '../../../src/graph/revisions.js';
import type { Unit } from '../../../src/graph/rows/unit.js';
import { rowsOf } from '../../../src/graph/rows.js';
import { swapEvidence, swapVotes } from '../../../src/graph/shared-nodes.js';
import type { Reader, Store, Value } from '../../../src/graph/store.js';
import { claimVersion } from '../../../src/graph/version.js';
import { writeLinks } from '../../../src/graph/write-links.js';
import { severalAtOnce } from './several-at-once.js';

const ADDED_AT = '2025-01-01T00:00:00.000Z';
/** Rows that one transaction takes. */
const AT_ONCE = 1_000;
/** Claims that contradict each of the first so many. */
const CONTRADICTED = 300;
const CONTRADICTIONS = 3;

const EMPTY: Reader = { read: async () => [] };

/** @param stores - of one Neo4j: each writes one thing at a time, so that as many are written at once as there are. */
export async function load(stores: readonly Store[], decompositions: readonly Decomposition[]): Promise<void> {
  const { units, votes, evidence } = rowsOf(decompositions.map((each) => withDecomposition([], each, ADDED_AT)));
  const shared = await swapVotes(EMPTY, { gone: [], come: votes });
  const claims = await swapEvidence(EMPTY, { gone: [], come: evidence });
  const [store] = stores as [Store];
  await store.write((writer) => claimVersion(writer));
  const all = [...units, ...shared.after, ...claims.after];
  for (const table of tables(changeBetween([], all)))
    await severalAtOnce(stores, table, (each, part) => each.write((writer) => applyChange(writer, part)));
  await writeLinks(store, contradictions(units), ADDED_AT);
}

/** One kind of node or relationship at a time, nodes first; each in parts. */
function tables({ put, drop }: Change): readonly (readonly Change[])[] {
  if (drop.nodes.size + drop.edges.size > 0) throw new Error('An empty graph has nothing to drop.');
  const only = (of: Partial<Change['put']>): Change => ({
    ...{ put: { nodes: new Map(), edges: new Map(), ...of }, drop: { nodes: new Map(), edges: new Map() }, namesLost: [] },
  });
  return [
    ...[...put.nodes].map(([table, rows]) => batches(rows).map((part) => only({ nodes: new Map([[table, part]]) }))),
    ...[...put.edges].map(([table, rows]) => batches(rows).map((part) => only({ edges: new Map([[table, part]]) }))),
  ];
}

/** Each of the first claims is contradicted by some of those after it, in the words of the first statement of each. */
function contradictions(units: readonly Unit[]): readonly Link[] {
  const byClaim = new Map<unknown, Unit>();
  for (const unit of units) if (unit.table === 'statement' && !byClaim.has(unit.props.claimId)) byClaim.set(unit.props.claimId, unit);
  const statements = [...byClaim.values()];
  const contradicted = Math.min(CONTRADICTED, Math.floor(statements.length / 2));
  return statements.slice(0, contradicted).flatMap((from, at) =>
    statements.slice(at + contradicted, at + contradicted + CONTRADICTIONS).map((to) => {
      const [a, b] = [from, to].map(({ id, props }) => ({ article: props.articleId as string, id }));
      return { schema: LINK_SCHEMA_VERSION, type: 'contradicts', a, b, signals: ['bench'], score: 0.8, status: 'auto' } as Link;
    }),
  );
}

const batches = <Row extends Value>(rows: readonly Row[]): readonly (readonly Row[])[] =>
  Array.from({ length: Math.ceil(rows.length / AT_ONCE) }, (_, at) => rows.slice(at * AT_ONCE, (at + 1) * AT_ONCE));
