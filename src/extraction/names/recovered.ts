/** Adds names that the tagger passed over and the words around them give away: "Quayside chief executive Vera Lind", "Coastwire reported". */
import type { Document } from '../../document/document.js';
import { ACTOR_VERBS } from '../../lexicon/actor-verbs.js';
import { FIRST_NAMES } from '../../lexicon/first-names.js';
import { ORGANISATION_WORDS, PLACE_WORDS } from '../../lexicon/organisations.js';
import { BODY_NOUNS, PERSON_NOUNS } from '../../lexicon/role-nouns.js';
import { TITLE_WORDS } from '../../lexicon/titles.js';
import { fold } from '../../text/fold.js';
import type { EntityKind } from '../../text/terms.js';
import { type Word, wordsOf } from '../words.js';
import type { TokenName } from './tagged.js';

/** Confidence of a name that its surroundings alone speak for. */
const RECOVERED_CONFIDENCE = 0.6;
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)\.?)$/;

/** The names given and those recovered, in text order. */
export function withRecovered({ text, tokens, tags }: Document<'tokens' | 'tags'>, names: readonly TokenName[]): TokenName[] {
  const words = wordsOf(text, tokens, tags);
  const taken = new Map(names.flatMap((name) => Array.from({ length: name.end - name.first }, (_, i) => [name.first + i, name] as const)));
  const lower = new Set(words.filter(({ start }) => /\p{Ll}/u.test(text[start] ?? '')).map((word) => word.lower));
  const free = (i: number, sentence: number): boolean => {
    const word = words[i];
    return (
      word?.sentence === sentence &&
      word.pos === 'PROPN' &&
      !taken.has(i) &&
      /^\p{Lu}[\p{L}&]/u.test(text.slice(word.start, word.end)) &&
      !CALENDAR.test(word.lower)
    );
  };
  // "Dorset Glass" opens a sentence, where the tagger of parts of speech sees no name.
  const opensBody = (i: number): boolean => {
    const [word, next] = [words[i], words[i + 1]];
    if (!word || !next || words[i - 1]?.sentence === word.sentence || next.sentence !== word.sentence || taken.has(i) || taken.has(i + 1))
      return false;
    const capitals = [word, next].every(({ start, end }) => /^\p{Lu}\p{Ll}/u.test(text.slice(start, end)));
    return (
      capitals &&
      !['DET', 'PRON', 'ADP', 'SCONJ', 'CCONJ'].includes(word.pos) &&
      ORGANISATION_WORDS.has(next.lower.replace(/\.$/, '')) &&
      !lower.has(word.lower)
    );
  };
  const found: TokenName[] = [];
  for (let first = 0; first < words.length; first++) {
    const sentence = words[first]?.sentence ?? 0;
    const opening = opensBody(first);
    if (!opening && !free(first, sentence)) continue;
    let end = first + (opening ? 2 : 1);
    while (free(end, sentence)) end++;
    const alone = end - first === 1;
    const run = words.slice(first, end);
    const opens = words[first - 1]?.sentence !== sentence;
    const known =
      run.some((word) => TITLE_WORDS.has(word.lower.replace(/\.$/, '')) || PERSON_NOUNS.has(word.lower)) ||
      (alone && (lower.has(run[0]?.lower ?? '') || /^\p{Lu}+$/u.test(text.slice(run[0]?.start, run[0]?.end)))) ||
      (opens && run.some((word) => lower.has(word.lower)));
    const kind = known ? null : kindOf(words, first, end, taken);
    if (kind) found.push({ first, end, kind, form: 'name', confidence: RECOVERED_CONFIDENCE });
    first = end - 1;
  }
  return [...names, ...found].sort((a, b) => a.first - b.first);
}

function kindOf(words: readonly Word[], first: number, end: number, taken: ReadonlyMap<number, TokenName>): EntityKind | null {
  const last = words[end - 1]?.lower.replace(/\.$/, '') ?? '';
  if (end - first > 1 && ORGANISATION_WORDS.has(last)) return 'Organisation';
  if (end - first > 1 && PLACE_WORDS.has(last)) return 'Place';
  const next = words[end];
  const sameSentence = next?.sentence === words[first]?.sentence;
  if (!sameSentence || !next) return null;
  const speaks = next.pos === 'VERB' && ACTOR_VERBS.has(next.lemma) && !next.lower.endsWith('ing');
  if (end - first > 1 && speaks && FIRST_NAMES.has(fold(words[first]?.lower ?? ''))) return 'Person';
  const relative = next.lower === ',' && words[end + 1]?.lower === 'which';
  const agent = words[first - 1]?.lower === 'by' && words[first - 2]?.pos === 'VERB';
  const apposed = next.lower === ',' ? apposedKind(words, end + 1) : null;
  return apposed ?? (speaks || relative || agent || titles(words, end, taken) ? 'Organisation' : null);
}

/** "Grey Heron, the Valletta firm that", "Dorset, owned by": what stands between the commas tells the kind. */
function apposedKind(words: readonly Word[], from: number): EntityKind | null {
  if (words[from]?.pos === 'VERB' && words[from + 1]?.lower === 'by') return 'Organisation';
  if (!/^(?:the|a|an)$/.test(words[from]?.lower ?? '')) return null;
  for (let i = from + 1; i < from + 6; i++) {
    const word = words[i];
    if (!word || !['NOUN', 'ADJ', 'PROPN', 'NUM', 'PUNCT'].includes(word.pos) || word.lower === ',') return null;
    if (words[i + 1]?.pos === 'NOUN') continue;
    if (BODY_NOUNS.has(word.lemma)) return 'Organisation';
    if (word.pos === 'NOUN' && PERSON_NOUNS.has(word.lemma)) return 'Person';
  }
  return null;
}

/** A title that ends in a noun for a person and stands before a person's name follows: "chief executive Vera Lind". */
function titles(words: readonly Word[], from: number, taken: ReadonlyMap<number, TokenName>): boolean {
  for (let i = from; i < from + 4; i++) {
    const word = words[i];
    if (!word || (word.pos !== 'NOUN' && word.pos !== 'ADJ' && word.pos !== 'PROPN') || taken.has(i)) return false;
    const next = words[i + 1];
    if (PERSON_NOUNS.has(word.lemma) && (taken.get(i + 1)?.kind === 'Person' || /^[,.]$/.test(next?.lower ?? '') || next?.pos === 'VERB'))
      return true;
  }
  return false;
}
