/** Quotations of a headline that the text below it does not hold. */
import { fold } from '../../text/fold.js';

/** Words between a pair of marks. A single mark opens only before a word and closes only after one, so that an apostrophe is none. */
const QUOTATION = /“([^”]+)”|"([^"]+)"|«([^»]+)»|„([^“”]+)[“”]|(?<![\p{L}\p{N}])[‘']([^‘]+?)[’'](?![\p{L}\p{N}])/gu;

/**
 * The words inside quotation marks in the headline whose folded words do not follow one another below it; in their order.
 * What is cut by '…' is looked for part by part.
 *
 * @param text - the article's, of which the headline is the first line.
 */
export function headlineQuotesNotInBody(headline: string | null, text: string): readonly string[] {
  if (headline === null) return [];
  const body = ` ${fold(text.trimStart().slice(headline.trim().length))} `;
  return quotationsIn(headline).filter((quotation) => partsOf(quotation).some((part) => !body.includes(` ${part} `)));
}

const quotationsIn = (headline: string): readonly string[] =>
  [...headline.matchAll(QUOTATION)].map((match) => match.slice(1).find((words) => words !== undefined) ?? '');

const partsOf = (quotation: string): readonly string[] =>
  quotation
    .split(/…|\.{3}/)
    .map(fold)
    .filter((part) => part !== '');
