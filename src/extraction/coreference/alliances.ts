/** Which of the countries that an article speaks of belong to which of its international organisations, as a list knows. */
import type { Chain } from '../../document/document.js';
import { belongsTo, MEMBERSHIPS } from '../../lexicon/alliances.js';

/** The same chains. @param publishedAt - the list holds on that day; of what joined or left lately nothing is known without one. */
export function withAlliances(chains: readonly Chain[], publishedAt: string | null): readonly Chain[] {
  const alliances = chains.flatMap(({ wikidataId }, index) =>
    wikidataId !== null && MEMBERSHIPS.has(wikidataId) ? [{ index, wikidataId }] : [],
  );
  if (alliances.length === 0) return chains;
  const day = publishedAt?.slice(0, 10) ?? null;
  return chains.map((chain) => {
    const { iso2, kind, memberOf } = chain;
    if (kind !== 'Country' || iso2 === null) return chain;
    const joined = alliances.flatMap(({ index, wikidataId }) => (belongsTo(iso2, wikidataId, day) ? [index] : []));
    return joined.length === 0 ? chain : { ...chain, memberOf: [...new Set([...memberOf, ...joined])].sort((a, b) => a - b) };
  });
}
