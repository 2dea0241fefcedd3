/** Spans of an attribution as they leave the model: from words to code units, with clean edges. */
import type { Attribution } from '../../document/document.js';
import type { Span } from '../../text/span.js';
import { contentEdges, cueEdges, sourceEdges } from './edges.js';
import type { WordRange, Words } from './pieces.js';
import { type Found, hasWords } from './runs.js';

/** An attribution without its confidences. */
export function spansOf(words: Words, { source, cue, content }: Found): Omit<Attribution, 'confidence' | 'sourceConfidence'> {
  const { text } = words;
  const parts = content.filter((range) => hasWords(words, range));
  return {
    source: source && sourceEdges(text, spanOf(words, source)),
    cue: cueEdges(text, spanOf(words, cue)),
    content: parts.map((range) => contentEdges(text, spanOf(words, range))),
  };
}

const spanOf = ({ starts, ends }: Words, { firstWord, endWord }: WordRange): Span => ({
  start: starts[firstWord] as number,
  end: ends[endWord - 1] as number,
});
