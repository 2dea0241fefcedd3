/** Clauses: words that can be a claim of their own. */
import type { Span } from '../../text/span.js';
import { type Word, wordsIn } from '../words.js';

/** Fewer words than this are a title, or words held at a distance. */
const SHORTEST = 3;

/** Three words or more, and a verb among them. */
export function isClause(words: readonly Word[], span: Span): boolean {
  const inside = wordsIn(words, span).filter(({ pos }) => pos !== 'PUNCT');
  return inside.length >= SHORTEST && inside.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}
