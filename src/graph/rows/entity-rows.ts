/** Rows of entities: what an article tells of one, and the node as the sum of what all tell. */
import { fold } from '../../text/fold.js';
import { byCodeUnit } from '../../text/order.js';
import { articlesOf, countOf, mostTold, type Tally, tallyProps, tellings, valuesOf } from './tally.js';
import type { Telling } from './telling.js';
import type { ToldEntity } from './told-entities.js';
import { type Edge, edge, type Unit } from './unit.js';

/** What one article tells of a shared node. */
export type Vote = { readonly table: 'entity' | 'outlet'; readonly id: string; readonly told: readonly string[] };

/** An older revision tells nothing any more. */
export const entityVotes = ({ current, entities }: Telling): readonly Vote[] =>
  current ? [...entities.values()].map((entity) => ({ table: 'entity', id: entity.id, told: toldOf(entity) })) : [];

/** What one article tells of an entity, for its tally. */
export const toldOf = ({
  kind,
  name,
  named,
  ambiguous,
  aliases,
  wikidataId,
  iso2,
  countryId,
  memberOf,
}: Omit<ToldEntity, 'id'>): readonly string[] =>
  tellings({
    kind: [kind],
    name: [name],
    alias: aliases,
    named: named ? ['yes'] : [],
    ambiguous: ambiguous ? ['yes'] : [],
    wikidata: [wikidataId],
    iso2: [iso2],
    country: [countryId],
    member: memberOf,
  });

/**
 * The node that a tally makes; null where no article tells of it any more. Its name is the one that most articles use, the smallest
 * of several; every other name and alias is an alias. It is named when one article names it, and ambiguous when all leave it open.
 *
 * @param canonicalId - the entity that judgements made it one with; its own id until there are any.
 */
export function entityUnit(id: string, tally: Tally, canonicalId: string): Unit | null {
  if (articlesOf(tally) === 0) return null;
  const name = mostTold(tally, 'name') ?? '';
  const named = countOf(tally, 'named', 'yes') > 0;
  const aliases = aliasesOf(tally, name);
  return {
    table: 'entity',
    id,
    props: {
      ...{ id, canonicalId, kind: mostTold(tally, 'kind'), name, named, aliases, folded: fold(name) },
      ambiguous: countOf(tally, 'ambiguous', 'yes') === articlesOf(tally),
      wikidataId: mostTold(tally, 'wikidata'),
      iso2: mostTold(tally, 'iso2'),
      searchText: searchTextOf([name, ...aliases]),
      ...tallyProps(tally),
    },
    edges: [
      ...(named ? knownAs([name, ...aliases]) : []),
      ...valuesOf(tally, 'country').map((to) => edge('belongs-to', to, { articleCount: countOf(tally, 'country', to) })),
      ...valuesOf(tally, 'member').map((to) => edge('member-of', to, { articleCount: countOf(tally, 'member', to) })),
    ],
  };
}

const aliasesOf = (tally: Tally, name: string): readonly string[] =>
  [...new Set([...valuesOf(tally, 'name'), ...valuesOf(tally, 'alias')])].filter((alias) => alias !== name).sort(byCodeUnit);

/** What full-text search looks through: every spelling, and without its accents. */
const searchTextOf = (spellings: readonly string[]): string => [...new Set([...spellings, ...spellings.map(fold)])].join('\n');

const knownAs = (spellings: readonly string[]): readonly Edge[] =>
  [...new Set(spellings.map(fold))].filter((name) => name !== '').map((name) => edge('known-as', name));
