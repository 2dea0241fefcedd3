/** What the tagger of names looks at: the word and its neighbours, word lists, and what the rest of the article does with the word. */
import type { Document } from '../../document/document.js';
import { COUNTRY_BY_CAPITAL, COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../../lexicon/countries.js';
import { FIRST_NAMES } from '../../lexicon/first-names.js';
import { ORGANISATION_BY_NAME, ORGANISATION_WORDS, PLACE_WORDS } from '../../lexicon/organisations.js';
import { TITLE_WORDS } from '../../lexicon/titles.js';
import { textOf } from '../../text/span.js';
import { bySentence } from '../token-lines.js';
import { feature } from './linear-model.js';
import { normal, shapeOf } from './shape.js';

export const NAME_TAGS = [
  'O',
  'B-Person',
  'I-Person',
  'B-Organisation',
  'I-Organisation',
  'B-Place',
  'I-Place',
  'B-Country',
  'I-Country',
] as const;

/** A word of the article as the tagger sees it. */
export type NameWord = {
  readonly low: string;
  readonly shape: string;
  readonly pos: string;
  readonly capital: boolean;
  /** Which lists it is in. */
  readonly lists: string;
  /** How the article writes it elsewhere: in lower case, with a capital within a sentence. */
  readonly elsewhere: string;
  /** Where in the sentence, and whether most of the sentence has capitals. */
  readonly place: string;
  /** Of a run of words with capitals: the word before it, the word after it, its last word, its length and the place in it. */
  readonly run: {
    readonly before: string;
    readonly after: string;
    readonly last: string;
    readonly length: number;
    readonly index: number;
  } | null;
};
const EDGE: NameWord = { low: '<edge>', shape: '', pos: '', capital: false, lists: '', elsewhere: '', place: '', run: null };
/** Words that may stand inside a name without a capital. */
const INSIDE = new Set([
  'of',
  'de',
  'la',
  'del',
  'der',
  'den',
  'van',
  'von',
  'al',
  'bin',
  'da',
  'di',
  'du',
  'el',
  'for',
  'and',
  '&',
  '-',
  'the',
  "'s",
]);

/** The words of a document, in order. */
export function nameWords({ text, tokens, tags }: Document<'tokens' | 'tags'>): NameWord[] {
  const words = tokens.map((token) => textOf(text, token));
  const lower = new Set(words.filter((word) => /^\p{Ll}/u.test(word)).map(normal));
  const lines = bySentence(tokens);
  const titled = lines.map(({ firstToken, endToken }) => inTitleCase(words.slice(firstToken, endToken)));
  const middle = new Set<string>();
  lines.forEach(({ firstToken, endToken }, line) => {
    if (titled[line]) return;
    for (let i = firstToken + 1; i < endToken; i++)
      if (isCapital(words[i]) && !/^["“‘'(]$/.test(words[i - 1] ?? '')) middle.add(words[i] ?? '');
  });
  return lines.flatMap(({ firstToken, endToken }, line) => {
    const sentence = words.slice(firstToken, endToken);
    const runs = runsIn(sentence);
    const opening = sentence.findIndex((word) => /[\p{L}\p{N}]/u.test(word));
    return sentence.map((word, i) => ({
      low: normal(word),
      shape: shapeOf(word),
      pos: tags[firstToken + i]?.pos ?? 'X',
      capital: isCapital(word),
      lists: listsOf(word, sentence, i),
      elsewhere: isCapital(word) ? (lower.has(normal(word)) ? 'lower' : '') + (middle.has(word) ? 'middle' : '') : '',
      place: (i === opening ? 'first' : '') + (titled[line] ? ' titled' : ''),
      run: runs[i] ?? null,
    }));
  });
}

/** Features of word `i`, given the two tags before it and the tag this article's words of that spelling got last ('' for none). */
export function nameFeatures(
  words: readonly NameWord[],
  i: number,
  sentence: { first: number; end: number },
  before: string,
  beforeThat: string,
  earlier: string,
): number[] {
  const at = (j: number): NameWord => (j >= sentence.first && j < sentence.end ? (words[j] ?? EDGE) : EDGE);
  const word = at(i);
  const [last, next] = [at(i - 1), at(i + 1)];
  const capital = word.capital ? 'A' : 'a';
  const features = [
    feature(30, capital),
    feature(31, word.low, capital),
    feature(32, last.low),
    feature(33, next.low),
    feature(34, at(i - 2).low),
    feature(35, at(i + 2).low),
    feature(36, word.shape, word.place),
    feature(37, last.shape, word.shape),
    feature(38, next.shape, word.shape),
    feature(39, word.low.slice(-3), capital),
    feature(40, word.low.slice(0, 3), capital),
    feature(41, word.low.slice(-4), capital),
    feature(42, word.pos, before),
    feature(43, last.pos, word.pos),
    feature(44, next.pos, word.pos),
    feature(45, before, beforeThat),
    feature(46, before, word.low),
    feature(47, before, word.shape),
    feature(48, word.lists, before),
    feature(49, last.lists, word.shape),
    feature(50, next.lists, word.shape),
    feature(51, word.elsewhere, word.shape),
    feature(52, earlier, word.shape),
    feature(53, earlier, before),
    feature(54, last.low, word.shape),
    feature(55, next.low, word.shape),
    feature(56, before, next.low),
    feature(57, last.low, word.low),
    feature(58, word.low, next.low),
  ];
  const { run } = word;
  if (run) {
    const place = `${run.length === 1 ? 'only' : run.index === 0 ? 'first' : run.index === run.length - 1 ? 'last' : 'inside'}`;
    features.push(
      feature(60, run.before, place),
      feature(61, run.after, place),
      feature(62, run.last, place),
      feature(63, String(Math.min(run.length, 5)), place),
      feature(64, run.before, before),
      feature(65, word.lists, place),
      feature(66, run.last, before),
    );
  }
  return features;
}

const isCapital = (word = ''): boolean => /^[\p{Lu}\p{Lt}]/u.test(word);

/** More than 60 % of the longer words have a capital: a headline in title case. */
function inTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => /^\p{L}{4,}$/u.test(word));
  return long.length > 3 && long.filter(isCapital).length > 0.6 * long.length;
}

function listsOf(word: string, sentence: readonly string[], i: number): string {
  const low = word.toLowerCase().replace(/\.$/, '');
  const pair = `${word} ${sentence[i + 1] ?? ''}`;
  const pairBefore = `${sentence[i - 1] ?? ''} ${word}`;
  const either = <T>(lists: ReadonlyMap<string, T>) => lists.has(word) || lists.has(pair) || lists.has(pairBefore);
  return [
    either(COUNTRY_BY_NAME) && 'country',
    either(COUNTRY_BY_DEMONYM) && 'demonym',
    either(COUNTRY_BY_CAPITAL) && 'capital',
    either(ORGANISATION_BY_NAME) && 'known',
    isCapital(word) && FIRST_NAMES.has(low) && 'first',
    TITLE_WORDS.has(low) && 'title',
    ORGANISATION_WORDS.has(low) && 'org',
    PLACE_WORDS.has(low) && 'place',
  ]
    .filter(Boolean)
    .join(' ');
}

function runsIn(sentence: readonly string[]): (NameWord['run'] | undefined)[] {
  const runs: (NameWord['run'] | undefined)[] = new Array(sentence.length);
  for (let start = 0; start < sentence.length; start++) {
    if (!isCapital(sentence[start])) continue;
    let end = start + 1;
    while (isCapital(sentence[end]) || (INSIDE.has(sentence[end] ?? '') && isCapital(sentence[end + 1]))) end++;
    const [before, after, last] = [sentence[start - 1] ?? '<edge>', sentence[end] ?? '<edge>', sentence[end - 1] ?? ''].map(normal) as [
      string,
      string,
      string,
    ];
    for (let i = start; i < end; i++) runs[i] = { before, after, last, length: end - start, index: i - start };
    start = end - 1;
  }
  return runs;
}
