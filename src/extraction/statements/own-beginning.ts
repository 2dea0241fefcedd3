/** Where a content begins: what stands between its cue and its clause tells when it was said or on whose word, and is none of it. */
import type { Attribution } from '../../document/document.js';
import type { Span } from '../../text/span.js';
import { type Word, wordsIn } from '../words.js';

/** "Said on Tuesday its forces had taken it": the day is that of the cue, wherever the encoder puts it. */
const DAY =
  /^(?:(?:late |early )?(?:on |last )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|yesterday|today)(?= (?!that\b)[\p{L}\d]),?\s+/u;
/** "Reported, citing two officials, that". */
const CITING = /^(?:citing|quoting) [^."“”]{3,160}?, (?=that )/;

/** The same attribution with the content's first words left out where they belong to the cue. */
export function withOwnBeginning(text: string, attribution: Attribution, words: readonly Word[]): Attribution {
  const [first, ...rest] = attribution.content;
  const { cue } = attribution;
  if (!first || !cue || cue.end > first.start || !/^[\s,]*$/.test(text.slice(cue.end, first.start))) return attribution;
  const told = text.slice(first.start, first.end);
  const taken = DAY.exec(told)?.[0] ?? CITING.exec(told)?.[0] ?? '';
  const clause: Span = { start: first.start + taken.length, end: first.end };
  if (taken === '' || !hasVerb(wordsIn(words, clause))) return attribution;
  return { ...attribution, content: [clause, ...rest] };
}

const hasVerb = (words: readonly Word[]): boolean => words.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
