/** hearsay extract: decompositions as JSON lines on standard output; nothing is stored. */
import { Command } from 'commander';
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
  curl -s https://example.org/news.html | hearsay extract --format html -`;

export const extractCommand = (parts: Parts): Command =>
  withInput(new Command('extract').description('print the decomposition of each article, one line of JSON each; nothing is stored'))
    .addHelpText('after', INPUT_HELP + EXAMPLES)
    .action((paths: string[], options: InputOptions) => extract(parts, paths, options));

async function extract(parts: Parts, paths: readonly string[], options: InputOptions): Promise<void> {
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
      } else await terminal.print(JSON.stringify(result));
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
