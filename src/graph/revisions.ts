/** Revisions: the texts that one article's id has had, oldest first, each with the decomposition that stands for it. */
import { isDeepStrictEqual } from 'node:util';
import type { Decomposition } from '../decomposition/decomposition.js';
import { revisionId } from '../decomposition/ids.js';
import { graphIdsOf } from './rows/graph-ids.js';

export type Revision = {
  readonly decomposition: Decomposition;
  /** When Hearsay learnt of this text. ISO 8601, UTC; so are the others. */
  readonly addedAt: string;
  /** When this decomposition of it was written. */
  readonly decomposedAt: string;
  /** When those of its statements and event mentions were added that an earlier decomposition of the text had already; by id. */
  readonly keptAt: ReadonlyMap<string, string>;
};

/** All revisions of one article, oldest first; the last one is current. Never empty. */
export type Revisions = readonly Revision[];

/** A revision with its place in the graph. */
export type Placed = Revision & {
  /** The article's id; of an older revision with a mark. */
  readonly nodeId: string;
  readonly current: boolean;
  readonly revisesId: string | null;
};

export function placed(revisions: Revisions): readonly Placed[] {
  const last = revisions.length - 1;
  const nodeIds = revisions.map(({ decomposition: { article } }, index) => (index === last ? article.id : revisionId(article)));
  return revisions.map((revision, index) => ({
    ...revision,
    nodeId: nodeIds[index] as string,
    current: index === last,
    revisesId: nodeIds[index - 1] ?? null,
  }));
}

/**
 * What stands after one more decomposition of the same article: it takes the place of the one with the same text and is current;
 * what both tell keeps its time. The same value again changes nothing, and gives the same list.
 */
export function withDecomposition(revisions: Revisions, decomposition: Decomposition, addedAt: string): Revisions {
  const before = revisions.find((revision) => revision.decomposition.article.textSha256 === decomposition.article.textSha256);
  if (before && before === revisions.at(-1) && isDeepStrictEqual(before.decomposition, decomposition)) return revisions;
  const revision: Revision = {
    decomposition,
    addedAt: before?.addedAt ?? addedAt,
    decomposedAt: addedAt,
    keptAt: before ? keptFrom(before, decomposition, addedAt) : new Map(),
  };
  return [...revisions.filter((other) => other !== before), revision];
}

/** When a statement or event mention of the revision was added. */
export const addedAtOf = ({ keptAt, decomposedAt }: Revision, id: string): string => keptAt.get(id) ?? decomposedAt;

/** Graph ids of the statements that the current revision tells and none told before. */
export function addedStatementIds(before: Revisions, after: Revisions): readonly string[] {
  const known = new Set(before.flatMap(statementIdsOf));
  return after
    .slice(-1)
    .flatMap(statementIdsOf)
    .filter((id) => !known.has(id));
}

const statementIdsOf = ({ decomposition }: Revision): readonly string[] => [...graphIdsOf(decomposition).statements.values()];

function keptFrom(before: Revision, decomposition: Decomposition, addedAt: string): ReadonlyMap<string, string> {
  const told = new Set(evidenceIds(before.decomposition));
  const kept = evidenceIds(decomposition).filter((id) => told.has(id) && addedAtOf(before, id) !== addedAt);
  return new Map(kept.sort().map((id) => [id, addedAtOf(before, id)]));
}

function evidenceIds(decomposition: Decomposition): string[] {
  const { statements, mentions } = graphIdsOf(decomposition);
  return [...statements.values(), ...mentions.values()];
}
