/** Words for a party before an office and behind a name: "Labour MP", "the Conservative leader", "Okoro (D-Ohio)", "Lind, a Republican". */
import type { Document } from '../../document/document.js';
import { COUNTRY_BY_DEMONYM } from '../../lexicon/countries.js';
import { BEFORE_PARTIES, ELECTED, OF_PARTIES, PARTY_BY_WORD } from '../../lexicon/parties.js';
import { textOf } from '../../text/span.js';
import type { TokenName } from './tagged.js';

const LISTED_CONFIDENCE = 0.9;
const WORDS = new Map([...PARTY_BY_WORD.keys()].map((word) => [word, word.split(' ').length]));

/** In text order, none overlapping; as "Norwegian" is a mention of Norway, such a word is one of its party and no name of it. */
export function withPartyWords(
  { text, tokens, tags, paragraphs }: Document<'tokens' | 'tags' | 'paragraphs'>,
  names: readonly TokenName[],
): TokenName[] {
  const written = (i: number): string => (tokens[i] ? textOf(text, tokens[i]) : '');
  const lower = (i: number): string => written(i).toLowerCase().replace(/\.$/, '');
  const sameSentence = (a: number, b: number): boolean => tokens[a]?.sentence === tokens[b]?.sentence;
  const headlineEnd = paragraphs.find(({ part }) => part === 'headline')?.end ?? 0;
  const people = new Set(names.flatMap(({ kind, end }) => (kind === 'Person' ? [end] : [])));
  const plain = found(new Set());
  // "Labour leader Karl Lind" opens a sentence of an article that has spoken of "the Labour MP".
  const added = found(new Set(plain.map(({ first, end }) => wordsOf(first, end))));
  const taken = added.filter((word) => names.every((name) => name.end <= word.first || word.end <= name.first || covers(word, name)));
  const kept = names.filter((name) => taken.every((word) => name.end <= word.first || word.end <= name.first));
  return [...kept, ...taken].sort((a, b) => a.first - b.first);

  function found(known: ReadonlySet<string>): TokenName[] {
    return tokens.flatMap((token, first): TokenName[] => {
      const end = first + (wordAt(first) ?? 0);
      if (end === first || !sameSentence(first, end)) return [];
      const open = known.has(wordsOf(first, end)) ? false : opens(first, token.start);
      return beforeOffice(first, end, open) || behindName(first, end)
        ? [{ first, end, kind: 'Organisation', form: 'demonym', confidence: LISTED_CONFIDENCE }]
        : [];
    });
  }

  function wordsOf(first: number, end: number): string {
    return text.slice(tokens[first]?.start, tokens[end - 1]?.end);
  }

  /** Where a capital shows nothing: at the head of a sentence, in a headline. */
  function opens(first: number, start: number): boolean {
    return !sameSentence(first - 1, first) || start < headlineEnd;
  }

  function wordAt(i: number): number | null {
    const two = `${written(i)} ${written(i + 1)}`;
    return WORDS.get(two) ?? WORDS.get(written(i)) ?? null;
  }

  function beforeOffice(first: number, end: number, open: boolean): boolean {
    if (written(first).length === 1) return false;
    if (!ELECTED.has(lower(end)) && (open || !OF_PARTIES.has(lower(end)))) return false;
    const before = sameSentence(first - 1, first) ? written(first - 1) : '';
    return !/^\p{Lu}/u.test(before) || BEFORE_PARTIES.has(before.toLowerCase()) || COUNTRY_BY_DEMONYM.has(before);
  }

  /** "Okoro (D-Ohio)", "Okoro, a Republican from Ohio". */
  function behindName(first: number, end: number): boolean {
    if (written(first).length === 1)
      return written(first - 1) === '(' && written(end) === '-' && /^\p{Lu}/u.test(written(end + 1)) && people.has(first - 1);
    const noun = /^(?:a|the)$/.test(written(first - 1)) && !/^(?:NOUN|PROPN|ADJ)$/.test(tags[end]?.pos ?? '') && written(end) !== '-';
    return noun && written(first - 2) === ',' && people.has(first - 2);
  }
}

/** The same words, or fewer: a person called "Labour" is none. */
const covers = (word: TokenName, name: TokenName): boolean => word.first <= name.first && name.end <= word.end;
