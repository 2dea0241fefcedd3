/** hearsay extract: decompositions as JSON lines on standard output; nothing is stored. */
import { Command, InvalidArgumentError } from 'commander';
import { surerThan } from '../decomposition/surer-than.js';
import { AppError } from '../errors.js';
import { countArticles } from '../ingest/count-articles.js';
import { ExtractionStoppedError } from '../ingest/errors.js';
import { refusal } from '../ingest/ingest.js';
import { decomposed } from './decomposed.js';
import { ArticlesFailedError, InterruptedError } from './errors.js';
import { INPUT_HELP, type InputOptions, incoming, withInput } from './input-options.js';
import { failure } from './messages.js';
import type { Parts } from './parts.js';
import { progress } from './progress.js';

const EXAMPLES = `
Examples:
  hearsay extract --published 2024-10-17 article.txt
  hearsay extract articles/ > decompositions.jsonl
  hearsay extract --min-confidence 0.7 articles/ > sure.jsonl
  curl -s https://example.org/news.html | hearsay extract --format html -`;

type ExtractOptions = InputOptions & { readonly minConfidence: number };

export const extractCommand = (parts: Parts): Command =>
  withInput(new Command('extract').description('print the decomposition of each article, one line of JSON each; nothing is stored'))
    .option('--min-confidence <share>', 'leave out statements that are less sure than this, from 0 to 1', share, 0)
    .addHelpText('after', INPUT_HELP + EXAMPLES)
    .action((paths: string[], options: ExtractOptions) => extract(parts, paths, options));

function share(given: string): number {
  const least = /^(?:0|1|[01]?\.\d+)$/.test(given) ? Number(given) : Number.NaN;
  if (!(least <= 1)) throw new InvalidArgumentError('Give a number from 0 to 1.');
  return least;
}

async function extract(parts: Parts, paths: readonly string[], options: ExtractOptions): Promise<void> {
  const { terminal, stopping } = parts;
  const inputs = incoming(paths, options, terminal);
  const bar = progress(terminal, await countArticles(paths, options.format ?? null), true);
  const extractor = parts.extractor(options.workers, bar.note);
  const results = decomposed(inputs, extractor, stopping);
  let done = 0;
  let failed = 0;
  try {
    for await (const { place, result } of results) {
      done += 1;
      if (result instanceof AppError) {
        failed += 1;
        bar.note(failure(place, refusal(result)));
      } else await terminal.print(JSON.stringify(surerThan(result, options.minConfidence)));
      bar.show(done, failed);
    }
  } catch (error) {
    throw error instanceof ExtractionStoppedError ? new InterruptedError(done) : error;
  } finally {
    bar.end();
    await extractor.close();
  }
  if (failed > 0) throw new ArticlesFailedError(failed, done);
}
