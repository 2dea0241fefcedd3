/** Rows of outlets: what an article tells of the one that published it, and the node as the sum of what all tell. */
import { foldedName } from '../../decomposition/ids.js';
import type { Vote } from './entity-rows.js';
import { articlesOf, mostTold, type Tally, tallyProps, tellings } from './tally.js';
import type { Telling } from './telling.js';
import type { Unit } from './unit.js';

export function outletVotes({ outletId, decomposition: { article } }: Telling): readonly Vote[] {
  if (outletId === null) return [];
  return [{ table: 'outlet', id: outletId, told: outletTold({ name: article.outlet, domain: domainOf(article.url) }) }];
}

/** What one article tells of its outlet, for its tally. */
export const outletTold = ({ name, domain }: { readonly name: string | null; readonly domain: string | null }): readonly string[] =>
  tellings({ name: [name], domain: [domain] });

/** The host of the article's address, without 'www.'. */
export const domainOf = (url: string | null): string | null => {
  const host = url === null ? '' : (URL.parse(url)?.hostname ?? '');
  return host.replace(/^www\./, '') || null;
};

/** The node that a tally makes; null where no article is published by it any more. Name and domain are those that most articles give. */
export function outletUnit(id: string, tally: Tally): Unit | null {
  if (articlesOf(tally) === 0) return null;
  const name = mostTold(tally, 'name') ?? '';
  return {
    table: 'outlet',
    id,
    props: { id, name, folded: foldedName(name), domain: mostTold(tally, 'domain'), ...tallyProps(tally) },
    edges: [],
  };
}
