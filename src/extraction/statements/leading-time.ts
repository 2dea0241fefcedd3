/** A time at the beginning of a content that tells when it was said: "said last week he had sold it". */
import type { Attribution, TimeExpression } from '../../document/document.js';
import type { Span } from '../../text/span.js';
import type { SpanIndex } from '../../text/span-index.js';
import { type Word, wordsIn } from '../words.js';

const LEADING = new Set(['on', 'in', 'at', 'late', 'early', 'earlier', 'back']);
/** What begins the words that are reported; "said last week was hard" goes on with a verb, "said Monday's vote" with an owner's mark. */
const SUBJECTS = new Set(['PRON', 'DET', 'PROPN', 'NOUN']);

type Read = { readonly text: string; readonly words: readonly Word[]; readonly times: SpanIndex<TimeExpression> };

/** The attribution, with the time left to its cue where the content stands right behind it. */
export function withoutLeadingTime(attribution: Attribution, { text, words, times }: Read): Attribution {
  const { cue, content } = attribution;
  const [first, ...more] = content;
  if (cue === null || first === undefined || first.start < cue.end || !/^\s*$/.test(text.slice(cue.end, first.start))) return attribution;
  const rest = afterTime(wordsIn(words, first), times);
  if (rest === null) return attribution;
  const start = rest[0]?.start;
  const left = start === undefined ? more : [{ start, end: first.end }, ...more];
  return left.length === 0 ? attribution : { ...attribution, content: left };
}

/** The words behind a time that opens these and tells of the cue; none of them where the time is all; null where no such time opens them. */
function afterTime(words: readonly Word[], times: SpanIndex<Span>): readonly Word[] | null {
  const opening = words.findIndex(({ lower }) => !LEADING.has(lower));
  const [first, last] = [words[opening], words.at(-1)];
  const time = first && last && times.inside({ start: first.start, end: last.end }).find(({ start }) => start === first.start);
  if (!time || words.some(({ start, lower }) => start < time.end && /["“«]/.test(lower))) return null;
  const rest = words.slice(opening).filter(({ start }) => start >= time.end);
  const [next] = rest;
  return next === undefined || next.lower === 'that' || SUBJECTS.has(next.pos) ? rest : null;
}
