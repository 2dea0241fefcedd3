/** One attribution for each claim: "insisting that A and that B" makes two with the same cue, and so does "A," she said. "B." */
import type { Attribution } from '../../document/document.js';
import { type Span, textOf, trimmed } from '../../text/span.js';
import type { SpanIndex } from '../../text/span-index.js';
import type { Word } from '../words.js';
import { isClause } from './clause.js';

/** The attribution itself, unless it holds several claims; in text order. */
export const eachClaim = (text: string, attribution: Attribution, { words, quotations }: Ground): readonly Attribution[] =>
  eachQuotation(text, attribution, words).flatMap((one) => eachClause(text, one, quotations));

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
/** "he knew that and that alone" is one claim: each side must be long enough to be a clause. */
const SHORTEST = 12;

/** Clauses joined by "and that" outside quotation marks. */
function eachClause(text: string, attribution: Attribution, quotations: SpanIndex<Span>): readonly Attribution[] {
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
