/** The news pipeline: the components in their order, and the extractor that they make. */
import type { Decomposition } from '../decomposition/decomposition.js';
import type { Article } from '../document/article.js';
import { attribution } from './components/attribution.js';
import { coreference } from './components/coreference.js';
import { eventWords } from './components/event-words.js';
import { happenings } from './components/happenings.js';
import { names } from './components/names.js';
import { offices } from './components/offices.js';
import { paragraphs } from './components/paragraphs.js';
import { readWith } from './components/reading.js';
import { sentences } from './components/sentences.js';
import { times } from './components/times.js';
import { tokens } from './components/tokens.js';
import { utterances } from './components/utterances.js';
import { decompose } from './decompose.js';
import type { ReadingModel } from './model/reading-model.js';
import { pipeline } from './pipeline.js';

/** The components in their order. */
export const newsComponents = (model: ReadingModel) =>
  [
    paragraphs,
    sentences,
    tokens,
    readWith(model),
    names,
    attribution,
    coreference,
    times,
    offices,
    utterances,
    eventWords,
    happenings,
  ] as const;

export type NewsExtractor = {
  /** Its version names each component with its version: another version can make another value of the same text. */
  readonly producer: Decomposition['producer'];
  /** The same article always gives the same value. */
  extract(article: Article): Promise<Decomposition>;
};

export function newsExtractor(model: ReadingModel): NewsExtractor {
  const steps = pipeline(newsComponents(model));
  const producer = { name: 'hearsay-news', version: steps.version };
  return { producer, extract: async (article) => decompose(article, await steps.run(article), producer) };
}
