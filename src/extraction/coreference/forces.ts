/** A country's armed forces: "Danish forces", "Denmark's troops", "Copenhagen's soldiers" are one group with a name. */
import { COUNTRIES } from '../../lexicon/countries.js';
import { type ChainDraft, newDraft } from './chain-draft.js';
import type { Nominal } from './nominals.js';

const FORCES = new Set(['force', 'forces', 'troop', 'troops', 'soldier', 'soldiers']);
/** Words beside which they are still all of them: "wounded soldiers" are some. */
const ARMED = new Set(['armed', 'military']);

/** The country whose forces are meant; null where the words say something else, or that they are only some of them. */
export function countryOfForces({ phrase, of }: Nominal): ChainDraft | null {
  const { head, plural, modifiers, names, determiner, start, end, owner } = phrase;
  if (of?.kind !== 'Country' || !plural || owner || !FORCES.has(head) || names.length !== 1) return null;
  if (determiner === 'number' || determiner === 'indefinite' || !modifiers.every((word) => ARMED.has(word))) return null;
  const [name] = names;
  return name && start <= name.start && name.end <= end ? of : null;
}

/** Called alike whatever the article's words are, so that articles agree. */
export function forcesOf(country: ChainDraft): ChainDraft {
  const demonym = COUNTRIES.find(({ iso2 }) => iso2 === country.iso2)?.demonyms[0];
  const draft = newDraft('Group', demonym ? `${demonym} forces` : `Forces of ${country.name}`, true);
  draft.country = country;
  return draft;
}
