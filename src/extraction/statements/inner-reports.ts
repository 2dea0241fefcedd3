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
    .filter(({ cue }) => contents.around(cue).length > 1 && !seen.has(cue.start) && seen.add(cue.start));
  return [...attributions, ...found].sort((a, b) => anchorOf(a) - anchorOf(b));
}

const anchorOf = ({ cue, content }: Attribution): number => cue?.start ?? content[0]?.start ?? 0;

type Report = Attribution & { readonly cue: Span };

function reportsIn(words: readonly Word[]): readonly Report[] {
  return words.flatMap((verb, at) => {
    if (verb.pos !== 'VERB' || !SECOND_HAND.verbs.has(verb.lemma) || verb.lower.endsWith('ing')) return [];
    const source = subjectBefore(words, at);
    const rest = words.slice(at + 1).filter(({ sentence }) => sentence === verb.sentence);
    const last = rest.findLast(({ pos }) => pos !== 'PUNCT');
    if (!source || !last || !rest[0] || rest.length < SHORTEST || !LINKS.has(rest[0].lower)) return [];
    const cue = { start: verb.start, end: verb.end };
    return [{ source, cue, content: [{ start: rest[0].start, end: last.end }], confidence: CONFIDENCE, sourceConfidence: CONFIDENCE }];
  });
}

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

const PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);
