/** hearsay ingest: articles and decompositions into the graph, through the running server when there is one. */
import { Command } from 'commander';
import { countArticles } from '../ingest/count-articles.js';
import { ExtractionStoppedError } from '../ingest/errors.js';
import type { Incoming } from '../ingest/incoming.js';
import { BATCH, type Ingest, type IngestOutcome, refusal } from '../ingest/ingest.js';
import { withoutArticles } from './decomposed.js';
import { ArticlesFailedError, InterruptedError } from './errors.js';
import { INPUT_HELP, type InputOptions, incoming, withInput } from './input-options.js';
import { failure } from './messages.js';
import type { Parts } from './parts.js';
import { progress } from './progress.js';
import { withIngest } from './with-ingest.js';

const EXAMPLES = `
Examples:
  hearsay ingest articles/
  hearsay ingest --published 2024-10-17 --outlet "The Herald" one.txt two.md
  hearsay extract articles/ | hearsay ingest -
  hearsay ingest --server http://127.0.0.1:4000 --json articles.jsonl`;

type IngestOptions = InputOptions & { readonly server?: string };

export const ingestCommand = (parts: Parts): Command =>
  withInput(new Command('ingest').description('take articles into the graph, or decompositions as "hearsay extract" prints them'))
    .option('--server <url>', 'send them to this server; by default to the one that runs on the data folder, if any')
    .addHelpText('after', INPUT_HELP + EXAMPLES)
    .action((paths: string[], options: IngestOptions) => ingestAll(parts, paths, options));

async function ingestAll(parts: Parts, paths: readonly string[], options: IngestOptions): Promise<void> {
  const { terminal, stopping } = parts;
  const read = incoming(paths, options, terminal);
  const bar = progress(terminal, await countArticles(paths, options.format ?? null), options.json ?? false);
  const extractor = parts.extractor(options.workers, bar.note);
  // Whoever holds the graph extracts with one model; more are this command's own, wherever the graph is.
  const inputs = options.workers === 1 ? read : withoutArticles(read, extractor, stopping);
  let done = 0;
  let failed = 0;
  try {
    const noting: Parts = { ...parts, ingestInto: (store) => parts.ingestInto(store, bar.note) };
    await withIngest(noting, options.server ?? null, async (ingest) => {
      for await (const batch of batches(inputs)) {
        if (stopping.aborted) throw new InterruptedError(done);
        for (const { place, outcome } of await taken(batch, ingest)) {
          done += 1;
          if (outcome.error) failed += 1;
          if (options.json) await terminal.print(JSON.stringify({ place, ...outcome }));
          else if (outcome.error) bar.note(failure(place, outcome.error));
        }
        bar.show(done, failed);
      }
    });
  } catch (error) {
    throw error instanceof ExtractionStoppedError ? new InterruptedError(done) : error;
  } finally {
    bar.end();
    await extractor.close();
  }
  if (failed > 0) throw new ArticlesFailedError(failed, done);
  terminal.say(`${done} ${done === 1 ? 'article' : 'articles'} ingested.`);
}

/** Characters in one call, half a minute of extraction: a server takes no request of any size, and no client waits for ever. */
const MOST_CHARACTERS = 250_000;

/** As many at once as a server takes. */
async function* batches(inputs: AsyncIterable<Incoming>): AsyncGenerator<readonly Incoming[]> {
  let batch: Incoming[] = [];
  let size = 0;
  for await (const one of inputs) {
    const length = one.kind === 'article' ? one.input.text.length : one.kind === 'decomposition' ? one.json.length : 0;
    if (batch.length === BATCH || (batch.length > 0 && size + length > MOST_CHARACTERS)) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(one);
    size += length;
  }
  if (batch.length > 0) yield batch;
}

/** What became of each, in the order of the batch. */
async function taken(batch: readonly Incoming[], ingest: Ingest): Promise<readonly { place: string; outcome: IngestOutcome }[]> {
  const articles = batch.flatMap((one) => (one.kind === 'article' ? [one.input] : []));
  const json = batch.flatMap((one) => (one.kind === 'decomposition' ? [one.json] : []));
  const ofArticles = (articles.length > 0 ? (await ingest.articles(articles)).results : []).values();
  const ofJson = (json.length > 0 ? (await ingest.decompositions(json)).results : []).values();
  return batch.map((one) => ({ place: one.place, outcome: outcomeOf(one, one.kind === 'article' ? ofArticles : ofJson) }));
}

function outcomeOf(one: Incoming, results: Iterator<IngestOutcome>): IngestOutcome {
  if (one.kind === 'refused') return { articleId: null, error: refusal(one.error) };
  const { value, done } = results.next();
  if (done) throw new RangeError('There are fewer results than articles.');
  return value;
}
