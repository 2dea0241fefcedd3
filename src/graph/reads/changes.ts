/** What is new in the graph since a time: claims, relations, entities made one and taken apart. */
import type { Reader } from '../store.js';
import type { ClaimRow, JudgementRow, RelationRow } from './rows.js';

export type ChangeRow = { readonly key: string; readonly at: string } & (
  | { readonly kind: 'claim'; readonly node: ClaimRow }
  | { readonly kind: 'relation'; readonly node: RelationRow }
  | { readonly kind: 'merged' | 'split'; readonly node: JudgementRow }
);

export type ChangesAsk = {
  /** As times of learning are compared: without 'Z'. */
  readonly since: string;
  /** A key; '' for the first page. */
  readonly after: string;
  readonly first: number;
  readonly aboutIds: readonly string[] | null;
};

/**
 * The earliest of them after a key. Four statements.
 *
 * @throws StoreError
 */
export async function changesSince(reader: Reader, ask: ChangesAsk): Promise<readonly ChangeRow[]> {
  const files = ['changed-claims', 'changed-relations', 'made-judgements', 'revoked-judgements'] as const;
  const [claims = [], relations = [], made = [], revoked = []] = await Promise.all(
    files.map((file) => reader.read(`read/${file}`, [], ask)),
  );
  const all = [
    ...claims.map((row) => ({ ...row, kind: 'claim' })),
    ...relations.map((row) => ({ ...row, kind: 'relation' })),
    ...made.map((row) => ({ ...row, kind: (row.node as unknown as JudgementRow).verdict === 'same' ? 'merged' : 'split' })),
    ...revoked.map((row) => ({ ...row, kind: 'split' })),
  ] as unknown as ChangeRow[];
  return all.sort((a, b) => (a.key < b.key ? -1 : 1)).slice(0, ask.first);
}
