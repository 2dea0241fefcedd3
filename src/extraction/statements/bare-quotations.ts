/** Quotations that the encoder gave to nobody: with a speaker beside them, "…," the letter reads; going on with what was said before; or nobody's. */
import type { Attribution, Document } from '../../document/document.js';
import { CUES } from '../../lexicon/cues.js';
import { type Span, textOf } from '../../text/span.js';
import { SpanIndex } from '../../text/span-index.js';
import { type Quotation, quotationsIn } from '../quotations.js';
import { around, type Word, wordsIn, wordsOf } from '../words.js';
import { isClause } from './clause.js';

type Read = Document<'paragraphs' | 'tokens' | 'tags'>;

/** How far from the quotation its verb may stand, in words: the speaker and an apposition. */
const FARTHEST = 14;
/** How often such quotations are right; on the development articles they are too few to tell it to the point. */
const TOLD = { confidence: 0.8, sourceConfidence: 0.9 };
const ALONE = { confidence: 0.5, sourceConfidence: 0.5 };
const FOLLOWING = { confidence: 0.7, sourceConfidence: 0.8 };

/**
 * The attributions, and one more for each whole quotation of which they have no word; in the order of the text.
 * Time grows in proportion to the text.
 */
export function withBareQuotations(document: Read, attributions: readonly Attribution[]): readonly Attribution[] {
  const { text, paragraphs, tokens, tags } = document;
  const words = wordsOf(text, tokens, tags);
  const taken = new SpanIndex(attributions.flatMap(({ cue, content }) => [...content, ...(cue ? [cue] : [])]));
  const all = [...attributions].sort((a, b) => endOf(a) - endOf(b));
  const added: Attribution[] = [];
  let next = 0;
  let last: Attribution | null = null;
  for (const paragraph of paragraphs) {
    for (const quotation of quotationsIn(text, paragraph)) {
      for (; next < all.length && endOf(all[next] as Attribution) <= quotation.start; next++) last = all[next] as Attribution;
      if (taken.overlapping(quotation.inner).length > 0 || !isClause(words, quotation.inner)) continue;
      const one = toldBeside(text, quotation, words) ?? goingOn(text, quotation, words, last) ?? alone(text, quotation);
      if (!one) continue;
      added.push(one);
      last = one;
    }
  }
  return [...attributions, ...added].sort((a, b) => anchorOf(a) - anchorOf(b));
}

const endOf = ({ source, cue, content }: Attribution): number =>
  Math.max(...[...content, ...(cue ? [cue] : []), ...(source ? [source] : [])].map(({ end }) => end));
const anchorOf = ({ cue, content }: Attribution): number => cue?.start ?? content[0]?.start ?? 0;

/** "…," the letter reads. — Lind said: "…" — "…," said Ada Okoro, a farmer. */
function toldBeside(text: string, quotation: Quotation, words: readonly Word[]): Attribution | null {
  const after = /[,?!—…]["”’']?$/.test(text.slice(quotation.start, quotation.end)) || text.charAt(quotation.end) === ',';
  const sentence = around(words, quotation);
  const beside = after ? sentence.after.slice(0, FARTHEST) : sentence.before.slice(-FARTHEST);
  if (!after && !/[,:]\s*$/.test(text.slice(0, quotation.start))) return null;
  const plain = beside.slice(0, endOfClause(text, beside));
  const at = after ? plain.findIndex(isCue) : plain.findLastIndex(isCue);
  const cue = plain[at];
  if (!cue) return null;
  const source = subjectBefore(plain.slice(0, at)) ?? (after ? subjectAfter(plain.slice(at + 1)) : null);
  return source && { source, cue: { start: cue.start, end: cue.end }, content: [{ start: quotation.start, end: quotation.end }], ...TOLD };
}

/** A text "reads", beside what it says alone. */
const isCue = ({ pos, lemma, lower }: Word): boolean => (pos === 'VERB' && CUES.has(lemma)) || lower === 'reads' || lower === 'read';

/** Where another quotation or a semicolon ends what stands beside this one. */
function endOfClause(text: string, words: readonly Word[]): number {
  const end = words.findIndex((word) => /["“”;]/.test(textOf(text, word)));
  return end < 0 ? words.length : end;
}

/** The words before the verb, from the first to the last noun, name or pronoun: "Defence Minister Ada Okoro", "the letter". */
function subjectBefore(words: readonly Word[]): Span | null {
  const first = words.find(isNominal);
  const last = words.findLast(({ pos }) => NOUNS.has(pos));
  return first && last && first.start <= last.start ? { start: first.start, end: last.end } : null;
}

/** "said Ada Okoro, a farmer": up to the comma. */
function subjectAfter(words: readonly Word[]): Span | null {
  const end = words.findIndex((word) => !isNominal(word));
  return subjectBefore(words.slice(0, end < 0 ? words.length : end));
}

const NOUNS = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const isNominal = ({ pos }: Word): boolean => NOUNS.has(pos) || pos === 'DET' || pos === 'ADJ';

/** A quotation of whole sentences is its last speaker's, when that one was quoted in the sentence before or at the end of the paragraph before. */
function goingOn(text: string, quotation: Quotation, words: readonly Word[], last: Attribution | null): Attribution | null {
  if (!last?.source || !isSentences(text, quotation)) return null;
  const between = { start: endOf(last), end: quotation.start };
  const parts = text
    .slice(between.start, between.end)
    .split('\n')
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  const near = wordsIn(words, between).every(
    ({ sentence }) => sentence === wordsIn(words, { start: between.start - 1, end: between.start })[0]?.sentence,
  );
  if (!near || parts.length > 1 || !last.content.some((part) => isInMarks(text, part))) return null;
  if (/\n/.test(text.slice(between.start, between.end)) && !isParagraph(text, quotation)) return null;
  return { source: last.source, cue: null, content: [{ start: quotation.start, end: quotation.end }], ...FOLLOWING };
}

/** Begins where a sentence does and ends where one does, between marks that are no apostrophes. */
const isSentences = (text: string, { start, end, inner }: Quotation): boolean =>
  /(?:^|\n|[.!?…]["”’')\]]*)\s*$/.test(text.slice(Math.max(0, start - 20), start)) &&
  text.charAt(start) !== "'" &&
  inner.end < end &&
  (/[.!?…]$/.test(text.slice(inner.start, inner.end)) || /^[.!?]/.test(text.slice(end)));

/** A paragraph of whole sentences that nobody is named for. */
const alone = (text: string, quotation: Quotation): Attribution | null =>
  isSentences(text, quotation) && isParagraph(text, quotation)
    ? { source: null, cue: null, content: [{ start: quotation.start, end: quotation.end }], ...ALONE }
    : null;

const isParagraph = (text: string, { start, end }: Span): boolean =>
  /(?:^|\n)\s*$/.test(text.slice(Math.max(0, start - 20), start)) && /^\s*(?:\n|$)/.test(text.slice(end, end + 20));

const isInMarks = (text: string, { start, end }: Span): boolean => /["“”«»‘’']/.test(text.slice(Math.max(0, start - 1), end + 1));
