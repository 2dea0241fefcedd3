/** Removes articles, with their older revisions. */
import { restand } from './restand.js';
import type { Store } from './store.js';
import { storedRevisions } from './stored-revisions.js';
import { claimVersion } from './version.js';

/**
 * Leaves what would be there had the article never been written: what it shares with others (names, aliases, claims, counts) is made again
 * from theirs, and what stood on it alone goes.
 *
 * @param id - the article's given id; that of an older revision removes nothing.
 * @returns whether it was there, and the bookmark of the write.
 * @throws StoreError
 */
export async function removeArticle(store: Store, id: string): Promise<{ readonly removed: boolean; readonly bookmark: string | null }> {
  const { result, bookmark } = await store.write(async (writer) => {
    await claimVersion(writer);
    const revisions = (await storedRevisions(writer, [id])).get(id);
    if (!revisions || revisions.at(-1)?.decomposition.article.id !== id) return false;
    await restand(writer, [revisions], []);
    return true;
  });
  return { removed: result, bookmark };
}
