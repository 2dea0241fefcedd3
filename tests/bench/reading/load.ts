/** Fills an empty Neo4j with the corpus: the rows that the product makes of it, by the product's own files, without reading what stands. */

import type { Decomposition } from '../../../src/decomposition/decomposition.js';
import { linkId } from '../../../src/decomposition/ids.js';
import { LINK_SCHEMA_VERSION, type Link } from '../../../src/decomposition/link.js';
import { applyChange } from '../../../src/graph/apply-change.js';
import { type Change, changeBetween } from '../../../src/graph/change.js';
import { withDecomposition } from '../../../src/graph/revisions.js';
import { relationRows } from '../../../src/graph/rows/relation-rows.js';
import type { Unit } from '../../../src/graph/rows/unit.js';
import { rowsOf } from '../../../src/graph/rows.js';
import { swapEvidence, swapVotes } from '../../../src/graph/shared-nodes.js';
import type { Reader, Store, Value } from '../../../src/graph/store.js';
import { claimVersion } from '../../../src/graph/version.js';

const ADDED_AT = '2025-01-01T00:00:00.000Z';
/** Rows that one transaction takes. */
const AT_ONCE = 5_000;
/** Claims that contradict each of the first so many. */
const CONTRADICTED = 300;
const CONTRADICTIONS = 3;

const EMPTY: Reader = { read: async () => [] };

export async function load(store: Store, decompositions: readonly Decomposition[]): Promise<void> {
  const { units, votes, evidence } = rowsOf(decompositions.map((each) => withDecomposition([], each, ADDED_AT)));
  const shared = await swapVotes(EMPTY, { gone: [], come: votes });
  const claims = await swapEvidence(EMPTY, { gone: [], come: evidence });
  await store.write((writer) => claimVersion(writer));
  const all = [...units, ...shared.after, ...claims.after];
  for (const part of parts(changeBetween([], all))) await store.write((writer) => applyChange(writer, part));
  await contradict(store, all);
}

/** One kind of node or relationship at a time, nodes first. */
function* parts({ put, drop }: Change): Generator<Change> {
  const nothing = { drop: { nodes: new Map(), edges: new Map() }, namesLost: [] };
  if (drop.nodes.size + drop.edges.size > 0) throw new Error('An empty graph has nothing to drop.');
  for (const [table, rows] of put.nodes)
    for (const part of batches(rows)) yield { ...nothing, put: { nodes: new Map([[table, part]]), edges: new Map() } };
  for (const [table, rows] of put.edges)
    for (const part of batches(rows)) yield { ...nothing, put: { nodes: new Map(), edges: new Map([[table, part]]) } };
}

/** Each of the first claims with the claims after it, by way of their first statements, as links would do it. */
async function contradict(store: Store, units: readonly Unit[]): Promise<void> {
  const byClaim = new Map<string, Unit>();
  for (const unit of units)
    if (unit.table === 'statement' && !byClaim.has(unit.props.claimId as string)) byClaim.set(unit.props.claimId as string, unit);
  const statements = [...byClaim.values()];
  const ends = new Map(
    statements.map(({ id, props }) => {
      const { claimId, sortKey, aboutIds, words } = props as {
        readonly claimId: string;
        readonly sortKey: string;
        readonly aboutIds: readonly string[];
        readonly words: string;
      };
      return [id, { id, claimId, sortKey, aboutIds, words }] as const;
    }),
  );
  const links = statements.slice(0, CONTRADICTED).flatMap((from, at) =>
    statements.slice(at + CONTRADICTED, at + CONTRADICTED + CONTRADICTIONS).map((to) => {
      const [a, b] = [from, to].map(({ id, props }) => ({ article: props.articleId as string, id }));
      const link = { schema: LINK_SCHEMA_VERSION, type: 'contradicts', a, b, signals: ['bench'], score: 0.8, status: 'auto' } as Link;
      return { id: linkId(link), link, addedAt: ADDED_AT };
    }),
  );
  const rows = relationRows(links, ends);
  await store.write(async (writer) => {
    await writer.run('write/relation', { rows: rows.map(({ id, props }) => ({ id, props })) });
    await writer.run('write/relates-from-claim', { rows: rows.map(({ id, fromId }) => ({ id, to: fromId })) });
    await writer.run('write/relates-to-claim', { rows: rows.map(({ id, toId }) => ({ id, to: toId })) });
  });
}

function* batches<Row extends Value>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += AT_ONCE) yield rows.slice(start, start + AT_ONCE);
}
