/** Cuts paragraphs into sentences. */
import type { Document, Sentence } from '../../document/document.js';
import { AFTER_A_NAME, BEFORE_A_NAME } from '../../lexicon/abbreviations.js';
import { trimmed } from '../../text/span.js';
import { component } from '../component.js';

/** A mark that can end a sentence, the quotation marks and brackets that close on it, and the space behind. */
const ENDING = /[.!?…]+(["”’'»)\]]*)\s+/gu;
/** What a sentence can open with. */
const OPENING = /^["“‘'«([¿¡—–-]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
/** "Who knows?" Okoro asked: a speech verb within a few words keeps the quotation in its sentence. */
const SAID_NEXT = /^(?:[\p{L}.'’-]+ ){0,5}?(?:said|says|asked|asks|added|replied|wrote|told|shouted|exclaimed|wondered|tweeted)\b/u;

export const sentences = component({
  name: 'sentences',
  version: '1',
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
      if (span) found.push({ ...span, paragraph });
      from = start + cut;
    }
    return found;
  });
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
