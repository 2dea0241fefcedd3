/** The links that lead on from some, as far as they go. */
import type { LinkType } from '../../decomposition/link.js';
import type { Reader } from '../store.js';
import { linksOfArticles, type StoredLink } from '../stored-links.js';

/**
 * The links of a type among these, those of the articles at their ends, and so on; each once, sorted by id. Links that join nothing now lead
 * on too, so that what they once joined is found.
 *
 * @param gone - links that are no longer in the store: they lead on, and are not among the answer.
 */
export async function linksAround(
  reader: Reader,
  type: LinkType,
  links: readonly StoredLink[],
  gone: readonly StoredLink[],
): Promise<readonly StoredLink[]> {
  const own = (all: readonly StoredLink[]) => all.filter(({ link }) => link.type === type);
  const found = new Map(own(links).map((stored) => [stored.id, stored]));
  const asked = new Set<string>();
  let wanted = articlesOf([...found.values(), ...own(gone)]);
  while (wanted.length > 0) {
    for (const id of wanted) asked.add(id);
    for (const stored of own(await linksOfArticles(reader, wanted))) found.set(stored.id, stored);
    wanted = articlesOf([...found.values()]).filter((id) => !asked.has(id));
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

export const articlesOf = (links: readonly StoredLink[]): readonly string[] => [
  ...new Set(links.flatMap(({ link: { a, b } }) => [a.article, b.article])),
];

export const isHolding = ({ link }: StoredLink): boolean => link.status !== 'rejected';
