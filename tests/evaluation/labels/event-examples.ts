/** Articles of ECB+ in which people marked events, in some sentences: what the labels of events learn from. */
import type { Span } from '../../../src/text/span.js';

export type MarkedEvents = {
  readonly spans: readonly Span[];
  /** The sentences in which every event is marked. */
  readonly known: readonly Span[];
};

export type EcbArticle = {
  readonly id: string;
  readonly text: string;
  /** By line. */
  readonly selectedSentences: readonly number[];
  readonly events: readonly Span[];
};

export const markedEvents = ({ text, selectedSentences, events }: EcbArticle): MarkedEvents => ({
  spans: events.map(({ start, end }) => ({ start, end })),
  known: selectedLines(text, selectedSentences),
});

function selectedLines(text: string, numbers: readonly number[]): readonly Span[] {
  const chosen = new Set(numbers);
  let start = 0;
  return text.split('\n').flatMap((line, index) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return chosen.has(index) ? [span] : [];
  });
}
