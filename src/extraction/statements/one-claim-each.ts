/** One attribution for each claim: "insisting that A and that B" makes two with the same cue, and so does "A," she said. "B." */
import type { Attribution } from '../../document/document.js';
import { type Span, textOf, trimmed } from '../../text/span.js';
import type { SpanIndex } from '../../text/span-index.js';
import type { Word } from '../words.js';
import { isClause } from './clause.js';

/** The attribution itself, unless it holds several claims; in text order. */
export const eachClaim = (
  text: string,
  attribution: Attribution,
  { words, quotations }: Ground,
  others: SpanIndex<Span>,
): readonly Attribution[] => eachQuotation(text, attribution, words).flatMap((one) => eachClause(text, one, quotations, others));

type Ground = { readonly words: readonly Word[]; readonly quotations: SpanIndex<Span> };

/** A quotation that begins a new sentence after the speaker was named is another claim; one that goes on with the sentence is the rest of the same. */
function eachQuotation(text: string, attribution: Attribution, words: readonly Word[]): readonly Attribution[] {
  const claims: Span[][] = [];
  for (const part of attribution.content) {
    const claim = claims.at(-1);
    if (claim && !(beginsAnew(text, claim.at(-1) as Span, part) && isClause(words, part))) claim.push(part);
    else claims.push([part]);
  }
  return claims.map((content) => ({ ...attribution, content }));
}

const beginsAnew = (text: string, before: Span, { start, end }: Span): boolean =>
  /^["“«‘']{1,2}[[(]?[^\p{Ll}]/u.test(text.slice(start, end)) && /[.!?]["”»’')\]]*\s*$|\n\s*$/.test(text.slice(before.end, start));

const AND_THAT = /,? (?:and|but) that (?=\S)/g;
/** In a list of clauses all but the last are joined by a comma: "that A, that B and that C". */
const LISTED_THAT = /, that (?=\S)/g;
/** "he knew that and that alone" is one claim: each side must be long enough to be a clause. */
const SHORTEST = 12;

/** Clauses joined by "and that" outside quotation marks. Of "that he asked for a list, that A and that B" the clauses are those of who says it all: what is asked for ends before them. */
function eachClause(text: string, attribution: Attribution, quotations: SpanIndex<Span>, others: SpanIndex<Span>): readonly Attribution[] {
  const [content, ...more] = attribution.content;
  if (content === undefined || more.length > 0 || attribution.cue === null) return [attribution];
  const joints = jointsIn(textOf(text, content))
    .map((match) => ({ start: content.start + match.index, end: content.start + match.index + match[0].length }))
    .filter((joint) => quotations.around(joint).length === 0);
  const outer = others.around({ start: attribution.cue.start, end: content.end })[0];
  if (joints[0] && outer && !beginsWithThat(text, content) && beginsWithThat(text, outer)) {
    return [{ ...attribution, content: [{ start: content.start, end: joints[0].start }] }];
  }
  const starts = [content.start, ...joints.map(({ end }) => end)];
  const clauses = starts.map((start, index) => ({ start, end: joints[index]?.start ?? content.end }));
  if (clauses.some(({ start, end }) => end - start < SHORTEST)) return [attribution];
  return clauses.flatMap((clause) => {
    const span = trimmed(text, clause);
    return span ? [{ ...attribution, content: [span] }] : [];
  });
}

const beginsWithThat = (text: string, { start }: Span): boolean => text.startsWith('that ', start);

/** Where clauses are joined, in text order. */
function jointsIn(content: string): readonly RegExpExecArray[] {
  const last = [...content.matchAll(AND_THAT)];
  if (last.length === 0) return last;
  return [...last, ...content.matchAll(LISTED_THAT)].sort((a, b) => a.index - b.index);
}
