/** An extractor: articles in, decompositions out, in this thread or in others; who hands it articles does not know which. */
import type { Decomposition } from '../decomposition/decomposition.js';
import type { Article } from '../document/article.js';

export type Extract = (article: Article) => Promise<Decomposition>;

export type Extractor = {
  /** Articles that are worth handing in together: it works on no more of them at once, save a few that wait for their turn. */
  readonly atOnce: number;
  /** Loads the model, once however often it is asked for; what it throws ends the command. */
  load(): Promise<Extract>;
  /** Gives back what it took; articles that are still under way fail with an ExtractorError. */
  close(): Promise<void>;
};

/** @param load - called at most once at a time by each who asks; main.ts remembers what it gives. */
export const inThisThread = (load: () => Promise<Extract>): Extractor => ({ atOnce: 1, load, close: async () => {} });
