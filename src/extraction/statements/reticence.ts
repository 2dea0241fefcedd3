/** Who gave no answer, told by an adjective and no verb of saying: "was non-committal on Monday about the plan". */
import type { Attribution } from '../../document/document.js';
import type { Span } from '../../text/span.js';
import { SpanIndex } from '../../text/span-index.js';
import { around, type Word } from '../words.js';
import type { Placed } from './about.js';

type Ground = { readonly words: readonly Word[]; readonly mentions: SpanIndex<Placed>; readonly quotations: SpanIndex<Span> };

const RETICENT = /\b(?:non-?committal|silent|mum|coy|evasive|tight-lipped|cagey|reticent)\b/gi;
const LINKING = new Set(['be', 'remain', 'stay', 'keep', 'become', 'seem', 'appear']);
const ON = new Set(['about', 'on', 'over', 'regarding']);
/** Words between the adjective and what it is about: "on Monday", "when asked". */
const BETWEEN = 4;
const CONFIDENCE = 0.6;

/** One for each that none of these attributions tells, in text order. */
export function reticent(text: string, attributions: readonly Attribution[], ground: Ground): readonly Attribution[] {
  const taken = new SpanIndex(attributions.flatMap(({ cue, content }) => [...content, ...(cue ? [cue] : [])]));
  return [...text.matchAll(RETICENT)].flatMap((match) => {
    const adjective = { start: match.index, end: match.index + match[0].length };
    if (taken.overlapping(adjective).length > 0 || ground.quotations.overlapping(adjective).length > 0) return [];
    return told(adjective, ground) ?? [];
  });
}

function told(adjective: Span, { words, mentions }: Ground): Attribution | null {
  const { before, after } = around(words, adjective);
  const verb = before.findLast(({ pos }) => pos !== 'ADV' && pos !== 'ADJ');
  if (!verb || !LINKING.has(verb.lemma)) return null;
  const subject = around(words, verb).before.findLast(({ pos }) => pos !== 'AUX' && pos !== 'ADV' && pos !== 'PART');
  const source = subject && mentions.overlapping(subject).find(({ end }) => end === subject.end);
  const content = matterOf(after);
  if (!source || !content) return null;
  return {
    source: { start: source.start, end: source.end },
    cue: { start: verb.start, end: adjective.end },
    content: [content],
    confidence: CONFIDENCE,
    sourceConfidence: CONFIDENCE,
  };
}

/** From the preposition that is followed by no time to the next mark: "about the plan". */
function matterOf(after: readonly Word[]): Span | null {
  const mark = after.findIndex(({ pos, lower }) => pos === 'PUNCT' && lower !== '-');
  const clause = mark < 0 ? after : after.slice(0, mark);
  const on = clause.slice(0, BETWEEN + 1).findLastIndex(({ lower }) => ON.has(lower));
  const [first, ...rest] = on < 0 ? [] : clause.slice(on + 1);
  const last = rest.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}
