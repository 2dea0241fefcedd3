/** hearsay extract: decompositions as JSON lines on standard output; nothing is stored. */
import { Command } from 'commander';
import { AppError } from '../errors.js';
import { countArticles } from '../ingest/count-articles.js';
import type { Incoming } from '../ingest/incoming.js';
import { type Checked, decompose, orError, parseJson, refusal } from '../ingest/ingest.js';
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

async function extract({ terminal, stopping, loadExtractor }: Parts, paths: readonly string[], options: InputOptions): Promise<void> {
  const inputs = incoming(paths, options, terminal);
  const bar = progress(terminal, await countArticles(paths, options.format ?? null), true);
  let done = 0;
  let failed = 0;
  try {
    for await (const one of inputs) {
      if (stopping.aborted) throw new InterruptedError(done);
      const result = await decomposed(one, loadExtractor);
      done += 1;
      if (result instanceof AppError) {
        failed += 1;
        bar.note(failure(one.place, refusal(result)));
      } else await terminal.print(JSON.stringify(result));
      bar.show(done, failed);
    }
  } finally {
    bar.end();
  }
  if (failed > 0) throw new ArticlesFailedError(failed, done);
}

/** The model is loaded when there is something to extract: what is wrong with a file is told without it. */
async function decomposed(one: Incoming, loadExtractor: Parts['loadExtractor']): Promise<Checked> {
  if (one.kind === 'refused') return one.error;
  if (one.kind === 'decomposition') return orError(() => parseJson(one.json));
  const extract = await loadExtractor();
  return orError(() => decompose(extract, one.input));
}
