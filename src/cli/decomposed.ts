/** What comes in, taken apart: in the order in which it came, as many articles at once as the extractor reads. */
import { AppError } from '../errors.js';
import { ExtractionStoppedError } from '../ingest/errors.js';
import type { Extractor } from '../ingest/extractor.js';
import { inOrder } from '../ingest/in-order.js';
import type { Incoming } from '../ingest/incoming.js';
import { type Checked, decompose, orError, parseJson } from '../ingest/ingest.js';

type Result = { readonly place: string; readonly result: Checked };

/** @throws ExtractorError: an ExtractionStoppedError when `stopping` is aborted while something is left. */
export const decomposed = (inputs: AsyncIterable<Incoming>, extractor: Extractor, stopping: AbortSignal): AsyncGenerator<Result> =>
  inOrder(inputs, extractor.atOnce, async (one) => {
    if (stopping.aborted) throw new ExtractionStoppedError();
    return { place: one.place, result: await checked(one, extractor) };
  });

/** Articles become the decompositions that "hearsay extract" prints of them; all else stays as it is. @throws as `decomposed` does. */
export const withoutArticles = (inputs: AsyncIterable<Incoming>, extractor: Extractor, stopping: AbortSignal): AsyncGenerator<Incoming> =>
  inOrder(inputs, extractor.atOnce, async (one) => {
    if (stopping.aborted) throw new ExtractionStoppedError();
    if (one.kind !== 'article') return one;
    const { place } = one;
    const result = await checked(one, extractor);
    return result instanceof AppError
      ? { place, kind: 'refused', error: result }
      : { place, kind: 'decomposition', json: JSON.stringify(result) };
  });

/** The model is loaded when there is something to extract: what is wrong with a file is told without it. */
async function checked(one: Incoming, extractor: Extractor): Promise<Checked> {
  if (one.kind === 'refused') return one.error;
  if (one.kind === 'decomposition') return orError(() => parseJson(one.json));
  const extract = await extractor.load();
  return orError(() => decompose(extract, one.input));
}
