/** Inner reports: what somebody is told to have said inside what another said, three deep at most: "A said that B told her that the engineers warned of a flood". */
import type { Attribution, Document } from '../../document/document.js';
import { SECOND_HAND } from '../../lexicon/cues.js';
import type { Span } from '../../text/span.js';
import { SpanIndex } from '../../text/span-index.js';
import { quotationsIn } from '../quotations.js';
import { type Word, wordsIn, wordsOf } from '../words.js';

type Read = Document<'paragraphs' | 'tokens' | 'tags'>;

/** Found by rule, where the encoder gives the outer claims alone. */
const CONFIDENCE = 0.4;
/** Words that a claim has at least. */
const SHORTEST = 3;

/** The attributions, and those inside them whose subject is a noun phrase that opens a clause; in the order of their cues. */
export function withInnerReports({ text, paragraphs, tokens, tags }: Read, attributions: readonly Attribution[]): readonly Attribution[] {
  const words = wordsOf(text, tokens, tags);
  const quotations = new SpanIndex(paragraphs.flatMap((paragraph) => quotationsIn(text, paragraph)));
  const taken = new SpanIndex(attributions.flatMap(({ cue, source }) => [cue, source].flatMap((span) => span ?? [])));
  const contents = new SpanIndex(attributions.flatMap(({ content }) => content));
  const seen = new Set<number>();
  const found = attributions
    .flatMap(({ content }) => content.flatMap((part) => reportsIn(wordsIn(words, part))))
    .filter(({ cue }) => taken.overlapping(cue).length === 0 && quotations.overlapping(cue).length === 0)
    // A claim that stands in one other is found with its mentions, once they are known.
    .filter(({ cue, evidence }) => contents.around(cue).length > (evidence ? 0 : 1) && !seen.has(cue.start) && seen.add(cue.start))
    .map(({ evidence: _, ...report }) => report);
  return [...attributions, ...found].sort((a, b) => anchorOf(a) - anchorOf(b));
}

const anchorOf = ({ cue, content }: Attribution): number => cue?.start ?? content[0]?.start ?? 0;

/** `evidence`: told by what somebody has found, which no mention is needed for. */
type Report = Attribution & { readonly cue: Span; readonly evidence: boolean };

function reportsIn(words: readonly Word[]): readonly Report[] {
  return words.flatMap((verb, at) => {
    if (verb.pos !== 'VERB' || verb.lower.endsWith('ing')) return [];
    const found = evidenceBehind(words, at);
    if (found === null && !SECOND_HAND.verbs.has(verb.lemma)) return [];
    const source = subjectBefore(words, at);
    const last = words[found ?? at] as Word;
    const rest = words.slice((found ?? at) + 1).filter(({ sentence }) => sentence === verb.sentence);
    const end = rest.findLast(({ pos }) => pos !== 'PUNCT')?.end;
    if (!source || end === undefined || !rest[0] || rest.length < SHORTEST || !LINKS.has(rest[0].lower)) return [];
    const sure = { confidence: CONFIDENCE, sourceConfidence: CONFIDENCE, evidence: found !== null };
    return [{ source, cue: { start: verb.start, end: last.end }, content: [{ start: rest[0].start, end }], ...sure }];
  });
}

/** Where the cue ends of "found evidence", "had seen documents suggesting"; null where the verb has no evidence. */
function evidenceBehind(words: readonly Word[], verb: number): number | null {
  const noun = words.findIndex(
    ({ lemma, pos }, index) => index > verb && index <= verb + OBJECT && pos === 'NOUN' && SECOND_HAND.evidence.has(lemma),
  );
  if (noun < 0) return null;
  return SECOND_HAND.telling.has(words[noun + 1]?.lower ?? '') ? noun + 1 : noun;
}

/** How far behind its verb an object's noun may stand, in words. */
const OBJECT = 3;

/** What begins the content of such a verb. */
const LINKS = new Set(['that', 'of', 'against', 'about']);

/** "the engineers", "some officials": from its determiner to its noun, behind "that" or where the words begin; auxiliaries may follow. */
function subjectBefore(words: readonly Word[], verb: number): Span | null {
  let end = verb;
  while (end > 0 && SECOND_HAND.auxiliaries.has(words[end - 1]?.lower ?? '')) end--;
  const noun = words[end - 1];
  if (noun?.pos !== 'NOUN' && noun?.pos !== 'PROPN') return null;
  let first = end - 1;
  while (first > 0 && PHRASE.has(words[first - 1]?.pos ?? '')) first--;
  const opens = first === 0 || words[first - 1]?.lower === 'that';
  return opens ? { start: (words[first] as Word).start, end: noun.end } : null;
}

const PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART']);
