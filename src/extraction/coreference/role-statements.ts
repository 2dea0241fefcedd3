/** Where the article says who holds an office: titles before names, words between commas, "is the", "was appointed". */
import type { Name } from '../../document/document.js';
import { PERSON_NOUNS } from '../../lexicon/role-nouns.js';
import { TITLE_WORDS } from '../../lexicon/titles.js';
import type { Span } from '../../text/span.js';
import { tokensIn } from '../token-lines.js';
import type { Grounds, NounPhrase } from './noun-phrases.js';
import { type OfficeVerb, officeVerbBefore } from './office-verbs.js';

/** `phrase` says what `person` is, by way of the verb where there is one; `span` covers the words of the office alone. */
export type RoleStatement = {
  readonly person: Name;
  readonly phrase: NounPhrase;
  readonly span: Span;
  readonly verb: OfficeVerb | null;
};

/** Tokens that may stand between a role and the name it belongs to: "The engineer in charge there, Paul Roth". */
const REACH = 8;

/** In text order of the phrases. A phrase belongs to one person. */
export function roleStatements(grounds: Grounds, phrases: readonly NounPhrase[], people: readonly Name[]): RoleStatement[] {
  const ranges = new Map(people.map((name) => [name, tokensIn(grounds.words, name)]));
  const startsAt = new Map([...ranges].map(([name, { firstToken }]) => [firstToken, name]));
  const endsAt = new Map([...ranges].map(([name, { endToken }]) => [endToken, name]));
  const titled = new Map(phrases.flatMap(({ firstToken, titleOf }) => (titleOf ? [[firstToken, titleOf] as const] : [])));
  /** The person whose name begins there, behind a title or another of his roles. */
  const personAt = (token: number): Name | undefined =>
    startsAt.get(token) ?? titled.get(token) ?? (TITLE_WORDS.has(bare(grounds, token)) ? startsAt.get(token + 1) : undefined);
  return phrases.flatMap((phrase) => {
    if (phrase.named || phrase.plural || !isRole(phrase)) return [];
    const verb = officeVerbBefore(grounds, phrase);
    const given = verb && verb.group.told !== 'not told' ? endsAt.get(verb.holderEnd) : undefined;
    const person = given ?? phrase.titleOf ?? namedBefore(grounds, phrase, endsAt) ?? namedAfter(grounds, phrase, personAt);
    const span = { start: phrase.start, end: grounds.words[phrase.fullEnd - 1]?.end ?? phrase.end };
    return person ? [{ person, phrase, span, verb: given ? verb : null }] : [];
  });
}

/** A noun for a person, or one that looks like it: "technologist", "snowboarder". */
export const isRole = ({ head, titleOf }: NounPhrase): boolean =>
  PERSON_NOUNS.has(head) ||
  PERSON_NOUNS.has(head.replace(/^(?:ex|vice|co|deputy)-/, '')) ||
  (titleOf !== null && /(?:er|or|ist|ian|man|woman)$/.test(head) && head.length > 4);

/** "Jana Velde, the trade minister," and "Okoro is the mayor". */
function namedBefore({ words }: Grounds, phrase: NounPhrase, endsAt: ReadonlyMap<number, Name>): Name | null {
  const first = firstWordOf(words, phrase);
  const before = words[first - 1];
  const after = words[phrase.fullEnd];
  if (!before || before.sentence !== phrase.sentence) return null;
  if (before.lemma === 'be' && /^(?:definite|indefinite|possessive)$/.test(phrase.determiner)) return endsAt.get(first - 1) ?? null;
  if (before.lower !== ',' && before.lower !== '(') return null;
  // "Okoro, the minister said, had left": what follows is a clause of its own.
  const closed =
    !after ||
    after.sentence !== phrase.sentence ||
    /^[,.;:)—–-]$/.test(after.lower) ||
    /^(?:who|in|on|at|for|from|of|to|with|and|whose|since|until|till|between)$/.test(after.lower);
  return closed ? (endsAt.get(first - 1) ?? null) : null;
}

/** Where "then the minister" and "ex-minister" begin: a word before the phrase that tells when. */
export function firstWordOf(words: Grounds['words'], { firstToken }: NounPhrase): number {
  if (words[firstToken - 1]?.lower === '-' && words[firstToken - 2]?.lower === 'ex') return firstToken - 2;
  return /^(?:then|formerly|previously|once|now|currently)$/.test(words[firstToken - 1]?.lower ?? '') ? firstToken - 1 : firstToken;
}

const bare = ({ words }: Grounds, token: number): string => words[token]?.lower.replace(/\.$/, '') ?? '';

/** "Austria's trade minister, Maria Berg, said", "Its lead author, Dr. Maria Berg of Ostia, said". */
function namedAfter({ words }: Grounds, phrase: NounPhrase, personAt: (token: number) => Name | undefined): Name | null {
  // "A spokesman for the agency, Paul Roth", but not "a friend of the minister, Paul Roth".
  if (phrase.determiner === 'indefinite' && !/^(?:,|for|at|with)$/.test(words[phrase.endToken]?.lower ?? '')) return null;
  for (let i = phrase.endToken; i < phrase.endToken + REACH; i++) {
    const word = words[i];
    if (!word || word.sentence !== phrase.sentence || ['VERB', 'AUX', 'CCONJ', 'SCONJ'].includes(word.pos)) return null;
    if (word.lower !== ',') {
      if (i > phrase.endToken && PERSON_NOUNS.has(word.lemma)) return null;
      continue;
    }
    const name = personAt(i + 1);
    const behind = words.slice(i + 2, i + 10).find(({ start }) => name !== undefined && start >= name.end);
    // "The minister, Okoro said, had left": a clause of its own.
    return name && behind?.pos !== 'VERB' && behind?.pos !== 'AUX' ? name : null;
  }
  return null;
}
