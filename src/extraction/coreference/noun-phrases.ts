/** Noun phrases: "the Ukrainian president", "two officials", "Quayside chief executive", cut from parts of speech and names. */
import type { Document, Name } from '../../document/document.js';
import { MONTHS, WEEKDAYS } from '../../lexicon/calendar-words.js';
import { DOUBLE_NOUNS, PERSON_NOUNS } from '../../lexicon/role-nouns.js';
import type { Span } from '../../text/span.js';
import { tokensIn } from '../token-lines.js';
import { type Word, wordsOf } from '../words.js';

/** `endToken` is where the phrase ends, `fullEnd` where an of-phrase behind it ends; both are token indexes. */
export type NounPhrase = Span & {
  readonly firstToken: number;
  readonly headToken: number;
  readonly endToken: number;
  readonly fullEnd: number;
  readonly sentence: number;
  /** Lemma of its last noun, in lower case; two words for "prime minister" and the like. */
  readonly head: string;
  readonly plural: boolean;
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'number' | 'none';
  /** Lemmas between determiner and head, names left out. */
  readonly modifiers: readonly string[];
  /** Names inside it, then those that "of", "at", "for", "from" or "in" lead behind it. */
  readonly names: readonly Name[];
  /** The possessive pronoun it begins with. */
  readonly owner: Word | null;
  /** The person's name that follows at once: the phrase is its title. */
  readonly titleOf: Name | null;
  /** The name that it ends in, when that is no person's: the phrase is that name. */
  readonly named: Name | null;
};

export type Grounds = {
  readonly text: string;
  readonly words: readonly Word[];
  /** For each token, the name it is part of. */
  readonly nameAt: ReadonlyMap<number, Name>;
};

export function groundsOf({ text, tokens, tags, names }: Document<'tokens' | 'tags' | 'names'>): Grounds {
  const nameAt = new Map<number, Name>();
  for (const name of names) {
    const { firstToken, endToken } = tokensIn(tokens, name);
    for (let i = firstToken; i < endToken; i++) nameAt.set(i, name);
  }
  return { text, words: wordsOf(text, tokens, tags), nameAt };
}

/** In text order, none overlapping; a person's name is none. */
export function nounPhrases(grounds: Grounds): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  for (let i = 0; i < grounds.words.length; ) {
    const end = chunkEnd(grounds, i);
    const phrase = end > i ? phraseFrom(grounds, i, end) : null;
    if (phrase) phrases.push(phrase);
    i = Math.max(end, i + 1);
  }
  const whole = phrases.map((phrase, i) => withBehind(grounds, phrase, phrases[i + 1]));
  // "State" of "Secretary of State Ada Okoro" is part of her title.
  return whole.filter((phrase, i) => phrase.titleOf === null || whole[i - 1]?.titleOf !== phrase.titleOf);
}

const POSSESSIVES = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their']);
const INNER = new Set(['ADJ', 'NUM', 'NOUN', 'PROPN']);
const isPerson = ({ nameAt }: Grounds, i: number): boolean => nameAt.get(i)?.kind === 'Person';

/** Where the run of words that can be one noun phrase ends; `i` itself when none begins there. */
function chunkEnd(grounds: Grounds, i: number): number {
  const { words } = grounds;
  const first = words[i];
  if (!first || isPerson(grounds, i)) return personOwner(grounds, i);
  const opens = first.pos === 'DET' || POSSESSIVES.has(first.lower) || INNER.has(first.pos) || grounds.nameAt.has(i);
  if (!opens) return i;
  return innerEnd(grounds, i + 1, first.sentence);
}

/** "Okoro's spokesman": a person's name opens a phrase only as its owner. */
function personOwner(grounds: Grounds, i: number): number {
  let end = i;
  while (isPerson(grounds, end) && grounds.nameAt.get(end) === grounds.nameAt.get(i)) end++;
  const mark = grounds.words[end];
  return end > i && mark && isOwning(mark) && mark.sentence === grounds.words[i]?.sentence
    ? innerEnd(grounds, end + 1, mark.sentence)
    : end;
}

const isOwning = ({ lower, pos }: Word): boolean => lower === "'s" || (lower === "'" && pos !== 'PUNCT') || lower === "'";

function innerEnd(grounds: Grounds, from: number, sentence: number): number {
  const { words, nameAt } = grounds;
  let end = from;
  for (; end < words.length; end++) {
    const word = words[end] as Word;
    if (word.sentence !== sentence || (isPerson(grounds, end) && !ownsNext(grounds, end))) break;
    const next = words[end + 1];
    const tight = word.start === words[end - 1]?.end;
    const hyphen = word.lower === '-' && tight && next?.start === word.end;
    const owning = isOwning(word) && tight && next !== undefined && (INNER.has(next.pos) || nameAt.has(end + 1));
    const participle =
      word.pos === 'VERB' &&
      /(?:ed|ing)$/.test(word.lower) &&
      next !== undefined &&
      INNER.has(next.pos) &&
      words[end - 1]?.pos !== 'NOUN' &&
      words[end - 1]?.pos !== 'PROPN';
    if (!INNER.has(word.pos) && !nameAt.has(end) && !hyphen && !owning && !participle) break;
    if (!nameAt.has(end) && nameAt.has(end - 1) && isTime(words, end)) break;
  }
  return end;
}

/** "Chief executive of Velde last month", "chief executive of Velde Monday": a time behind a name is no part of the phrase. */
function isTime(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at]?.lower ?? '', words[at + 1]?.lower ?? ''];
  return (/^(?:last|next|this|earlier|later)$/.test(word) && UNITS.has(next)) || (DAYS.has(word) && !INNER.has(words[at + 1]?.pos ?? ''));
}
const DAYS = new Set([...WEEKDAYS.map((day) => day.toLowerCase()), 'yesterday', 'today', 'tomorrow', 'tonight']);
const UNITS = new Set([
  'week',
  'month',
  'year',
  'weekend',
  'spring',
  'summer',
  'autumn',
  'winter',
  ...DAYS,
  ...MONTHS.flat().map((month) => month.toLowerCase()),
]);

/** A person's name inside a phrase is its owner: "Mayor Okoro's spokesman" goes on, "Mayor Okoro" ends before the name. */
function ownsNext(grounds: Grounds, i: number): boolean {
  let end = i;
  while (grounds.nameAt.get(end) === grounds.nameAt.get(i) && end - i < 8) end++;
  const mark = grounds.words[end];
  return mark !== undefined && isOwning(mark) && INNER.has(grounds.words[end + 1]?.pos ?? '');
}

function phraseFrom({ words, nameAt }: Grounds, first: number, chunk: number): NounPhrase | null {
  let end = chunk;
  while (end > first && !isNoun(words[end - 1], nameAt.has(end - 1))) end--;
  const head = words[end - 1];
  const start = words[first];
  if (!head || !start || end <= first) return null;
  // "President-elect": a president.
  const title = /^(?:elect|designate)$/.test(head.lower) && words[end - 2]?.lower === '-' && end - 3 >= first ? end - 3 : end - 1;
  const noun = words[title] as Word;
  const pair = `${words[title - 1]?.lower ?? ''} ${noun.lower}`;
  const double = title - 1 >= first && DOUBLE_NOUNS.has(pair);
  const names = namesBetween(nameAt, first, end);
  const last = nameAt.get(end - 1) ?? null;
  const before = words.slice(first, double ? title - 1 : title).filter((word, i) => INNER.has(word.pos) && !nameAt.has(first + i));
  const inner = title === end - 1 ? before : [...before, head];
  return {
    start: start.start,
    end: head.end,
    firstToken: first,
    headToken: end - 1,
    endToken: end,
    fullEnd: end,
    sentence: start.sentence,
    head: double ? pair : singularOf(noun),
    plural: !last && isPlural(head),
    determiner: determinerOf(words.slice(first, end)),
    modifiers: inner.map(({ lemma }) => lemma),
    names: last ? names.slice(0, -1) : names,
    owner: POSSESSIVES.has(start.lower) ? start : null,
    titleOf:
      nameAt.get(end)?.kind === 'Person' && end === chunk && words[end]?.sentence === start.sentence ? (nameAt.get(end) ?? null) : null,
    named: last,
  };
}

const isNoun = (word: Word | undefined, named: boolean): boolean =>
  named ||
  word?.pos === 'NOUN' ||
  word?.pos === 'PROPN' ||
  (word?.pos === 'ADJ' && /^(?:general|official|chief|head|executive|representative)s?$/.test(word.lower));

/** The tagger gives names no singular: "Ministers" is a minister's plural too. */
const singularOf = ({ lemma, lower, pos }: Word): string =>
  pos === 'PROPN' && /[^s]s$/.test(lower) ? lower.replace(/(?<=s|x|ch)es$|s$/, '') : lemma;
const isPlural = ({ lemma, lower }: Word): boolean =>
  (/(?:[^su]s|men|women|people|children)$/.test(lower) && lower !== lemma) ||
  // The tagger takes one that opens a sentence for a name.
  /^(?:gun|police|fire|fisher|business|service|work|air|rescue|crew)?(?:wo)?men$/.test(lower) ||
  /^(?:people|police)$/.test(lower) ||
  (lower === lemma && /[^su]s$/.test(lower) && !/(?:news|politics|is)$/.test(lower));

function determinerOf(words: readonly Word[]): NounPhrase['determiner'] {
  const [first] = words;
  if (first && POSSESSIVES.has(first.lower)) return 'possessive';
  if (words.some((word, i) => i < words.length - 1 && isOwning(word))) return 'possessive';
  if (first?.pos === 'NUM') return 'number';
  if (first?.pos !== 'DET') return 'none';
  return /^(?:the|this|that|these|those|both)$/.test(first.lower) ? 'definite' : 'indefinite';
}

function namesBetween(nameAt: ReadonlyMap<number, Name>, first: number, end: number): Name[] {
  const found = new Set<Name>();
  for (let i = first; i < end; i++) {
    const name = nameAt.get(i);
    if (name) found.add(name);
  }
  return [...found];
}

const LEADS = new Set(['of', 'at', 'for', 'from', 'in', 'with', 'to']);

/** Takes in "of Tarn" behind "the mayor", and the names that another preposition leads. */
function withBehind({ words, nameAt }: Grounds, phrase: NounPhrase, next: NounPhrase | undefined): NounPhrase {
  const lead = words[phrase.endToken];
  if (!lead || !LEADS.has(lead.lower) || lead.sentence !== phrase.sentence || phrase.titleOf) return phrase;
  const person = nameAt.get(phrase.endToken + 1);
  if (person?.kind === 'Person') {
    let end = phrase.endToken + 1;
    while (nameAt.get(end) === person) end++;
    return { ...phrase, names: [...phrase.names, person], fullEnd: end };
  }
  if (next?.firstToken !== phrase.endToken + 1) return phrase;
  const names = [...phrase.names, ...next.names, ...(next.named ? [next.named] : [])];
  if (lead.lower === 'of' && next.titleOf && PERSON_NOUNS.has(phrase.head))
    return { ...phrase, names, fullEnd: next.endToken, titleOf: next.titleOf };
  return { ...phrase, names, fullEnd: lead.lower === 'of' || names.length > phrase.names.length ? next.endToken : phrase.endToken };
}
