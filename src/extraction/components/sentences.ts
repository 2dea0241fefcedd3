/** Cuts paragraphs into sentences. */
import type { Document, Sentence } from '../../document/document.js';
import { AFTER_A_NAME, BEFORE_A_NAME } from '../../lexicon/abbreviations.js';
import { type Span, trimmed } from '../../text/span.js';
import { component } from '../component.js';

/** A mark that can end a sentence, the quotation marks and brackets that close on it, and the space behind. */
const ENDING = /[.!?…]+(["”’'»)\]]*)\s+/gu;
/** Characters of the longest sentence; five times what editors let pass. What comes later looks through a whole sentence again and again. */
const LONGEST = 2_000;
/** Where one that is longer is cut best: behind a mark that parts clauses, a line or a tag. */
const SOFT_END = /[,;:>)\]|\n]\s|>(?=<)|\n/g;
/** Where one without a space is cut: behind a mark between two words, which nobody writes on for so long. */
const WITHIN_WORDS = /[^\p{L}\p{M}\p{N}\p{Cs}](?=[\p{L}\p{N}])/gu;
/** What a sentence can open with. */
const OPENING = /^["“‘'«([¿¡—–-]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
/** "Who knows?" Okoro asked: a speech verb within a few words keeps the quotation in its sentence. */
const SAID_NEXT = /^(?:[\p{L}.'’-]+ ){0,5}?(?:said|says|asked|asks|added|replied|wrote|told|shouted|exclaimed|wondered|tweeted)\b/u;

export const sentences = component({
  name: 'sentences',
  version: '3',
  needs: ['paragraphs'],
  adds: ['sentences'],
  annotate: (document) => ({ sentences: sentencesOf(document) }),
});

function sentencesOf({ text, paragraphs }: Document<'paragraphs'>): Sentence[] {
  return paragraphs.flatMap(({ start, end }, paragraph) => {
    const found: Sentence[] = [];
    let from = start;
    for (const cut of [...cutsIn(text.slice(start, end)), end - start]) {
      const span = from < start + cut ? trimmed(text, { start: from, end: start + cut }) : null;
      if (span) found.push(...piecesOf(text, span).map((piece) => ({ ...piece, paragraph })));
      from = start + cut;
    }
    return found;
  });
}

/** The sentence; or, where its end was forgotten, pieces of it, none of which halves a word. */
function piecesOf(text: string, sentence: Span): readonly Span[] {
  const pieces: Span[] = [];
  let { start } = sentence;
  while (sentence.end - start > LONGEST) {
    const end = start + lastCut(text.slice(start, start + LONGEST));
    const until = end > start ? end : nextCut(text, start + LONGEST, sentence.end);
    const piece = trimmed(text, { start, end: until });
    if (piece) pieces.push(piece);
    start = until;
  }
  const rest = start < sentence.end ? trimmed(text, { start, end: sentence.end }) : null;
  return rest ? [...pieces, rest] : pieces;
}

/** Behind the last soft end in the second half, else behind the last space, else behind the last mark; 0 where there is none. */
function lastCut(words: string): number {
  const soft = lastEnd(words, SOFT_END);
  return soft > LONGEST / 2 ? soft : words.search(/\s\S*$/) + 1 || lastEnd(words, WITHIN_WORDS);
}

const lastEnd = (words: string, mark: RegExp): number => [...words.matchAll(mark)].map(({ index, 0: it }) => index + it.length).at(-1) ?? 0;

/** Behind the next space or mark: a word is never halved, however long it is. */
function nextCut(text: string, from: number, end: number): number {
  const cut = /\s|(?<=[^\p{L}\p{M}\p{N}\p{Cs}])(?=[\p{L}\p{N}])/gu;
  cut.lastIndex = from;
  return Math.min(cut.exec(text)?.index ?? end, end);
}

/** Where sentences end in a paragraph, as offsets into it, in order. */
function cutsIn(words: string): number[] {
  const cuts: number[] = [];
  for (const match of words.matchAll(ENDING)) {
    const end = match.index + match[0].length;
    if (end < words.length && endsHere(words, match, end)) cuts.push(end);
  }
  return cuts;
}

function endsHere(words: string, { index, 0: mark, 1: closed = '' }: RegExpExecArray, end: number): boolean {
  const next = words.slice(end, end + 60);
  if (!OPENING.test(next)) return false;
  if (mark.trimEnd() !== '.') return closed === '' || mark.startsWith('.') || !SAID_NEXT.test(next);
  const word = /[\p{L}\p{M}.]+$/u.exec(words.slice(Math.max(0, index - 24), index))?.[0] ?? '';
  if (BEFORE_A_NAME.has(word.toLowerCase())) return false;
  if (/^\p{Lu}$/u.test(word))
    return !/^\p{Lu}/u.test(next) || /^(?:The|A|An|He|She|It|They|We|I|But|And|In|On|At|This|That|If|When)\b/u.test(next);
  const abbreviated = AFTER_A_NAME.has(word.toLowerCase()) || /^(?:\p{L}\.)+\p{L}$/u.test(word);
  return (
    !abbreviated ||
    /^["“‘]|^(?:The|A|An|He|She|It|They|We|I|But|And|In|On|At|This|That|If|When|Its|His|Her|Their|There|No|Mr|Ms|Mrs|As|Under|After)\b/u.test(
      next,
    )
  );
}
