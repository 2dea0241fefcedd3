/** On whose word something is reported: "reported, citing two officials, that" has the officials in its cue and not in its content. */
import type { Attribution } from '../../document/document.js';

const CITING = /^(?:citing|quoting) [^."“”]{3,160}?, (?=that )/;

/** The same attribution without them. */
export function withoutCiting(text: string, attribution: Attribution): Attribution {
  const [first, ...rest] = attribution.content;
  const { cue } = attribution;
  if (!first || !cue || cue.end > first.start || !/^[^."“”]{0,30}$/.test(text.slice(cue.end, first.start))) return attribution;
  const citing = CITING.exec(text.slice(first.start, first.end))?.[0] ?? '';
  return { ...attribution, content: [{ start: first.start + citing.length, end: first.end }, ...rest] };
}
