/** Who gave no answer, where the encoder hears no report: "did not respond to questions", "would not be drawn on the audit". */
import type { Attribution, Document } from '../../document/document.js';
import type { Span } from '../../text/span.js';
import { SpanIndex } from '../../text/span-index.js';
import { quotationsIn } from '../quotations.js';
import { around, type Word, wordsIn, wordsOf } from '../words.js';

type Read = Document<'paragraphs' | 'tokens' | 'tags'>;

const UNANSWERED =
  /\b(?:(?:did|does|do|has|have|had|would)(?: not|n['’]t)(?: \w+ly| yet| so far)* (?:(?:respond(?:ed)?|repl(?:y|ied)) to|(?:be|been) drawn(?: on| about| into)?|comment(?:ed)?(?: on)?)|(?:has|have|had) yet to comment(?: on)?|(?:dodged|sidestepped|ducked|deflected|evaded) (?:the |a |all |several )?questions?(?: about| on| over)?)\b/gi;
/** What one answers; "did not respond to the drug" holds nothing back. */
const ASKED = new Set(
  'request question query inquiry enquiry call message email e-mail letter criticism allegation claim accusation report comment'.split(' '),
);
const ANSWERS = /respond|repl/i;
/** Found by rule. */
const CONFIDENCE = 0.6;

/** The attributions, and those found here, in the order of their cues. */
export function withUnanswered({ text, paragraphs, tokens, tags }: Read, attributions: readonly Attribution[]): readonly Attribution[] {
  const words = wordsOf(text, tokens, tags);
  const quotations = new SpanIndex(paragraphs.flatMap((paragraph) => quotationsIn(text, paragraph)));
  const taken = new SpanIndex(attributions.flatMap(({ cue, content }) => [...content, ...(cue ? [cue] : [])]));
  const found = [...text.matchAll(UNANSWERED)].flatMap(({ index, 0: match }) => {
    const cue = { start: index, end: index + match.length };
    if (taken.overlapping(cue).length > 0 || quotations.overlapping(cue).length > 0) return [];
    return unanswered(cue, ANSWERS.test(match), words) ?? [];
  });
  return found.length === 0 ? attributions : [...attributions, ...found].sort((a, b) => anchorOf(a) - anchorOf(b));
}

const anchorOf = ({ cue, content }: Attribution): number => cue?.start ?? content[0]?.start ?? 0;

function unanswered(cue: Span, answers: boolean, words: readonly Word[]): Attribution | null {
  const { before, after } = around(words, cue);
  const last = wordsIn(words, cue).slice(-1);
  const matter = last[0]?.pos === 'ADP' ? matterOf(after) : last;
  const source = subjectOf(before);
  if (!source || !matter?.[0] || (answers && !matter.some(({ lemma }) => ASKED.has(lemma)))) return null;
  return {
    source,
    cue,
    content: [{ start: matter[0].start, end: (matter.at(-1) as Word).end }],
    confidence: CONFIDENCE,
    sourceConfidence: CONFIDENCE,
  };
}

/** To the next mark or time: "a request for comment" of "a request for comment on Friday"; null where the sentence ends. */
function matterOf(after: readonly Word[]): readonly Word[] | null {
  const end = after.findIndex(({ pos, lower }, at) => (pos === 'PUNCT' && lower !== '-') || (at > 0 && ENDS.has(lower)));
  const matter = end < 0 ? after : after.slice(0, end);
  return matter.length > 0 ? matter : null;
}

const ENDS = new Set(['by', 'before', 'until', 'when', 'while', 'after', 'on']);

/** The noun phrase before the verb, with what "of" or "for" ties to it; a comma behind an apposition does not part them. */
function subjectOf(before: readonly Word[]): Span | null {
  const words = before.at(-1)?.lower === ',' ? before.slice(0, -1) : before;
  const first = words.findLastIndex(({ pos, lower }) => !PHRASE.has(pos) && !TIES.has(lower)) + 1;
  const phrase = words.slice(first);
  const [start, end] = [phrase.find(({ lower }) => !TIES.has(lower)), phrase.at(-1)];
  return start && end && NOUNS.has(end.pos) ? { start: start.start, end: end.end } : null;
}

const PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'PRON']);
const TIES = new Set(['of', 'for', 'at']);
const NOUNS = new Set(['NOUN', 'PROPN', 'PRON']);
