/** Nodes and neighbours by id: the files that take `ids` and give one node, or a list of rows, for each. */
import type { Reader } from '../store.js';
import type {
  ArticleRow,
  ClaimRow,
  ContextRow,
  EntityRow,
  EventRow,
  JudgementRow,
  MentionedRow,
  OutletRow,
  ParticipantRow,
  RelationRow,
  RoleRow,
  StatedRoleRow,
  StatementRow,
  StoryRow,
} from './rows.js';
import type { CandidateRow } from './unresolved-sources.js';

/** Files that give one node an id. */
export type NodeFiles = {
  readonly entities: EntityRow;
  /** Each by itself, whatever it is made one with. */
  readonly spellings: EntityRow;
  readonly articles: ArticleRow;
  readonly 'article-texts': { readonly id: string; readonly text: string };
  readonly outlets: OutletRow;
  readonly statements: StatementRow;
  readonly 'statement-contexts': ContextRow;
  readonly claims: ClaimRow;
  readonly events: EventRow;
  readonly relations: RelationRow;
  readonly 'judgements-by-id': JudgementRow;
  readonly stories: StoryRow;
  readonly 'stories-of-articles': StoryRow;
  readonly 'originals-of-articles': ArticleRow;
  readonly 'revised-articles': ArticleRow;
  readonly 'roles-spoken-as': RoleRow;
  readonly 'inferred-sources': EntityRow;
  readonly 'ambiguous-entities': { readonly ambiguous: boolean };
  readonly 'restated-statements': StatementRow;
  readonly 'countries-of-entities': EntityRow;
};

/** Files that give a small list an id: one that no popularity makes long, or that the file cuts. */
export type ListFiles = {
  readonly 'outer-statements': StatementRow;
  readonly 'inner-statements': StatementRow;
  readonly 'events-of-statements': EventRow;
  readonly participants: ParticipantRow;
  readonly 'candidate-sources': CandidateRow;
  readonly 'entities-of-articles': MentionedRow;
  readonly 'roles-of-holders': StatedRoleRow;
  readonly officers: StatedRoleRow;
  readonly 'members-of-groups': EntityRow;
  readonly 'memberships-of-entities': EntityRow;
  readonly responses: StatementRow & { readonly asked: string };
  readonly 'copies-of-articles': ArticleRow & { readonly key: string; readonly similarity: number };
};

/**
 * One node for each id, in the order of `ids`; null where there is none. Where a file gives several, the first counts.
 *
 * @throws StoreError
 */
export async function nodesById<File extends keyof NodeFiles>(
  reader: Reader,
  file: File,
  ids: readonly string[],
): Promise<readonly (NodeFiles[File] | null)[]> {
  const found = new Map<unknown, NodeFiles[File]>();
  for (const { id, node } of await reader.read(`read/${file}`, [], { ids: [...new Set(ids)] })) {
    if (!found.has(id)) found.set(id, node as unknown as NodeFiles[File]);
  }
  return ids.map((id) => found.get(id) ?? null);
}

/**
 * One list for each id, in the order of `ids`; empty where there is nothing.
 *
 * @throws StoreError
 */
export async function listsById<File extends keyof ListFiles>(
  reader: Reader,
  file: File,
  ids: readonly string[],
): Promise<readonly (readonly ListFiles[File][])[]> {
  const rows = await reader.read(`read/${file}`, [], { ids: [...new Set(ids)] });
  const found = new Map(rows.map(({ id, rows }) => [id, rows as unknown as readonly ListFiles[File][]]));
  return ids.map((id) => found.get(id) ?? []);
}
