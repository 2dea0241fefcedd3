/** Writes links and takes them back: each with what it makes of the articles that are there. */
import { linkId } from '../decomposition/ids.js';
import type { Link } from '../decomposition/link.js';
import { byCodeUnit } from '../text/order.js';
import { applyLinks } from './apply-links.js';
import type { Store } from './store.js';
import type { StoredLink } from './stored-links.js';
import { claimVersion } from './version.js';

export type WrittenLinks = { readonly ids: readonly string[]; readonly bookmark: string | null };

/**
 * All of them or none. The same two joined in the same way once more are the same link: it takes the new signals, score and status, and
 * keeps when it was added. Articles that a link names need not be there: it holds when they come.
 *
 * @param links - checked ones (`parseLink`); of several alike the last one counts.
 * @param addedAt - when Hearsay learns of them: any form that Date reads.
 * @returns the ids, in the order given, and the bookmark of the write; null on a store that has none.
 * @throws StoreError
 */
export async function writeLinks(store: Store, links: readonly Link[], addedAt: string): Promise<WrittenLinks> {
  const at = new Date(addedAt).toISOString();
  const ids = links.map(linkId);
  const byId = new Map(links.map((link, index) => [ids[index] as string, link]));
  const { bookmark } = await store.write(async (writer) => {
    await claimVersion(writer);
    const known = byId.size > 0 ? await writer.read('read/links-added', [], { ids: [...byId.keys()] }) : [];
    const added = new Map(known.map((row) => [row.id, row.addedAt as string]));
    const rows = [...byId]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([id, link]) => ({
        id,
        props: { id, json: JSON.stringify(link), addedAt: added.get(id) ?? at, aArticleId: link.a.article, bArticleId: link.b.article },
      }));
    if (rows.length > 0) await writer.run('write/link', { rows });
    await applyLinks(writer, { articleIds: articlesOf(links) });
  });
  return { ids, bookmark };
}

/** Takes them back with what stands on them; those that are not there are passed over. @throws StoreError */
export async function removeLinks(store: Store, links: readonly Link[]): Promise<{ readonly bookmark: string | null }> {
  const gone: readonly StoredLink[] = links.map((link) => ({ id: linkId(link), link, addedAt: '' }));
  const { bookmark } = await store.write(async (writer) => {
    await claimVersion(writer);
    await writer.run('write/drop-link', { ids: gone.map(({ id }) => id).sort(byCodeUnit) });
    await applyLinks(writer, { articleIds: articlesOf(links), gone });
  });
  return { bookmark };
}

const articlesOf = (links: readonly Link[]): readonly string[] => [...new Set(links.flatMap(({ a, b }) => [a.article, b.article]))];
