/** Which statements, claims or articles hold some words: asked of the store's full-text index. */
import type { Reader } from '../store.js';
import { wordCandidates } from '../word-candidates.js';

/** Kinds of things whose words can be looked for. */
export type Holders = 'statements' | 'claims' | 'articles';

/** One of them, with its place among all. */
export type Holder = { readonly id: string; readonly sortKey: string };

/** More holders than this are not gathered: a page of so common a word fills sooner by walking. DECISIONS.md, "Words". */
export const MOST_HOLDERS = 2_000;

/**
 * Those that hold all of the words, in no order; null where they are more than MOST_HOLDERS. Older revisions and what only
 * says again what the body says are not among them.
 *
 * @param parts - of SoughtWords; not empty.
 * @throws StoreError
 */
export async function holdersOfWords(reader: Reader, holders: Holders, parts: readonly string[]): Promise<readonly Holder[] | null> {
  const params = { ...wordCandidates(parts), limit: MOST_HOLDERS + 1 };
  const rows = await reader.read(`search/words-in-${holders}`, 'word' in params ? ['word'] : [], params);
  return rows.length > MOST_HOLDERS ? null : rows.map(({ id, sortKey }) => ({ id: id as string, sortKey: sortKey as string }));
}
