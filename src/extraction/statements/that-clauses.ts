/** One attribution for each claim: "insisting that A and that B" makes two with the same cue. */
import type { Attribution } from '../../document/document.js';
import { type Span, textOf, trimmed } from '../../text/span.js';
import type { SpanIndex } from '../../text/span-index.js';

const AND_THAT = /,? (?:and|but) that (?=\S)/g;
/** "he knew that and that alone" is one claim: each side must be long enough to be a clause. */
const SHORTEST = 12;

/** The attribution itself, unless its content joins clauses by "and that" outside quotation marks. */
export function eachClause(text: string, attribution: Attribution, quotations: SpanIndex<Span>): readonly Attribution[] {
  const [content, ...others] = attribution.content;
  if (content === undefined || others.length > 0 || attribution.cue === null) return [attribution];
  const joints = [...textOf(text, content).matchAll(AND_THAT)]
    .map((match) => ({ start: content.start + match.index, end: content.start + match.index + match[0].length }))
    .filter((joint) => quotations.around(joint).length === 0);
  const starts = [content.start, ...joints.map(({ end }) => end)];
  const clauses = starts.map((start, index) => ({ start, end: joints[index]?.start ?? content.end }));
  if (clauses.some(({ start, end }) => end - start < SHORTEST)) return [attribution];
  return clauses.flatMap((clause) => {
    const span = trimmed(text, clause);
    return span ? [{ ...attribution, content: [span] }] : [];
  });
}
