/** Reads a text with attributions given by hand, as words, in place of those that the model finds. */

import type { Component } from '../../src/extraction/component.js';
import { coreference } from '../../src/extraction/components/coreference.js';
import { names } from '../../src/extraction/components/names.js';
import { offices } from '../../src/extraction/components/offices.js';
import { paragraphs } from '../../src/extraction/components/paragraphs.js';
import { sentences } from '../../src/extraction/components/sentences.js';
import { times } from '../../src/extraction/components/times.js';
import { tokens } from '../../src/extraction/components/tokens.js';
import { pipeline } from '../../src/extraction/pipeline.js';
import { type Span, textOf } from '../../src/text/span.js';
import { reading } from './model-reading.js';

/** Source, content and, where it matters, cue of an attribution, as words of the text; the first that stand after those of the one before are meant. */
export type Said = readonly [source: string | null, content: string, cue?: string];

const attributionsOf = (said: readonly Said[]): Component<never, 'attributions'> => ({
  name: 'by-hand',
  version: '1',
  needs: [],
  adds: ['attributions'],
  annotate: ({ text }) => {
    let from = 0;
    const found = said.map(([source, content, cue = null]) => {
      const spans = [source, content, cue].map((words) => (words === null ? null : spanOf(text, words, from)));
      from = Math.max(from, Math.min(...spans.flatMap((span) => (span ? [span.start + 1] : []))));
      return { source: spans[0] ?? null, cue: spans[2] ?? null, content: [spans[1] as Span], confidence: 0.9, sourceConfidence: 0.9 };
    });
    return { attributions: found };
  },
});

/** The words as whole words, from there on, else anywhere. */
function spanOf(text: string, words: string, from: number): Span {
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu');
  const starts = [...text.matchAll(whole)].map(({ index }) => index);
  const start = starts.find((at) => at >= from) ?? starts[0];
  if (start === undefined) throw new Error(`The test's text does not hold "${words}".`);
  return { start, end: start + words.length };
}

/** All layers before statements. */
export const read = (text: string, said: readonly Said[] = [], headline: string | null = null, publishedAt: string | null = null) =>
  pipeline([paragraphs, sentences, tokens, reading, names, attributionsOf(said), coreference, times, offices]).run({
    id: 'test',
    text,
    headline,
    publishedAt,
  });

/** The words of each span. */
export const wordsOf = (text: string, spans: readonly Span[]): string[] => spans.map((span) => textOf(text, span));

/** Each chain in one line: kind, name, then its mentions in text order, "Person Ada Okoro: Ada Okoro, she"; "Person Okoro, ambiguous: Okoro". */
export const chainLines = async (text: string, said: readonly Said[] = [], headline: string | null = null): Promise<string[]> => {
  const { chains } = await read(text, said, headline);
  return chains.map(
    ({ kind, name, named, ambiguous, mentions }) =>
      `${named ? '' : 'unnamed '}${kind} ${name}${ambiguous ? ', ambiguous' : ''}: ${wordsOf(text, mentions).join(', ')}`,
  );
};
