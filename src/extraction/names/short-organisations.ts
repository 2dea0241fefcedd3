/** A town's name that stands for the company or the team of this article which bears it: "Harlow said its profit rose" after "Harlow Logistics". */
import type { Document, Name } from '../../document/document.js';
import { ACTOR_VERBS } from '../../lexicon/actor-verbs.js';
import { COMPANY_VERBS, COMPANY_WORDS } from '../../lexicon/company-words.js';
import { COUNTRY_BY_CAPITAL, COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../../lexicon/countries.js';
import { CUES } from '../../lexicon/cues.js';
import { PUBLIC_WORDS } from '../../lexicon/organisations.js';
import { tokensIn } from '../token-lines.js';
import { type Word, wordsOf } from '../words.js';

/** The same names in the same order; those that speak or act for such an organisation are organisations. */
export function withShortOrganisations({ text, tokens, tags }: Document<'tokens' | 'tags'>, names: readonly Name[]): Name[] {
  const bearers = new Set(names.flatMap((name) => firstOfBearer(text.slice(name.start, name.end), name)));
  if (bearers.size === 0) return [...names];
  const words = wordsOf(text, tokens, tags);
  const countries = new Set(names.flatMap(({ start, end }) => codeOf(text.slice(start, end))));
  return names.map((name) => {
    const called = text.slice(name.start, name.end);
    if (name.kind !== 'Place' || !bearers.has(called)) return name;
    const { firstToken, endToken } = tokensIn(words, name);
    if (isLed(words, firstToken) || !(acts(words, endToken) || owns(words, endToken))) return name;
    // "Moscow said" is a government, unless the sentence is a company's or a team's and nobody speaks of the country.
    const seat = COUNTRY_BY_CAPITAL.get(called);
    if (seat && (countries.has(seat.iso2) || !isOfCompany(words, endToken))) return name;
    return { ...name, kind: 'Organisation' };
  });
}

/** The first word of a company's or a team's name; none of a public body's, which is not called by it. */
function firstOfBearer(called: string, { kind }: Name): string[] {
  const parts = called.split(/\s+/);
  if (kind !== 'Organisation' || parts.length < 2 || parts.some((part) => PUBLIC_WORDS.has(part.toLowerCase()))) return [];
  return [parts[0] as string];
}

const codeOf = (called: string): string[] => {
  const country = COUNTRY_BY_NAME.get(called) ?? COUNTRY_BY_DEMONYM.get(called);
  return country ? [country.iso2] : [];
};

/** "In Harlow", "the town of Harlow": the place. */
const isLed = (words: readonly Word[], first: number): boolean =>
  words[first - 1]?.sentence === words[first]?.sentence && words[first - 1]?.pos === 'ADP' && words[first - 1]?.lower !== 'by';

/** A verb of saying or doing follows, past adverbs and auxiliaries. */
function acts(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const word = words[i];
    if (!word || word.sentence !== words[from - 1]?.sentence) return false;
    if (word.pos === 'VERB')
      return words[i - 1]?.lemma !== 'be' && (CUES.has(word.lemma) || ACTOR_VERBS.has(word.lemma) || COMPANY_VERBS.has(word.lemma));
    if (word.pos !== 'AUX' && word.pos !== 'ADV' && word.pos !== 'PART') return false;
  }
  return false;
}

/** "Harlow's profit", "Harlow's chief executive": what no town has. */
function owns(words: readonly Word[], from: number): boolean {
  if (words[from]?.lower !== "'s") return false;
  const owned = words.slice(from + 1, from + 4).find(({ pos }) => pos === 'NOUN');
  return owned !== undefined && COMPANY_WORDS.has(owned.lemma);
}

function isOfCompany(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + 40 && words[i]?.sentence === words[from - 1]?.sentence; i++)
    if (COMPANY_WORDS.has(words[i]?.lemma ?? '')) return true;
  return false;
}
