/** The arguments and options of the commands that read articles. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { FORMATS, type Format } from '../ingest/format.js';
import { filledIn, type Incoming } from '../ingest/incoming.js';
import { readFiles } from '../ingest/read-files.js';
import type { Terminal } from './terminal.js';

export type InputOptions = {
  readonly published?: string;
  readonly undated?: true;
  readonly outlet?: string;
  readonly language?: string;
  readonly format?: Format;
  readonly json?: true;
  readonly workers: number;
};

/** More than any machine has use for: each thread has a model of its own. */
const MOST_WORKERS = 64;

export const INPUT_HELP = `
Files: .txt with a small front matter, .md, .html, .jsonl of articles or decompositions; folders are walked in name order.
  ---
  headline: The article's headline
  outlet: Who published it
  date: 2024-10-17T09:30:00+02:00
  url: https://example.org/its/address
  ---
  The text.`;

export const withInput = (command: Command): Command =>
  command
    .argument('<paths...>', 'files and folders; - is standard input')
    .option('--published <date>', 'date of the articles that have none, as in 2024-10-17 or 2024-10-17T09:30:00Z')
    .option('--undated', 'take articles in that have no date; then nothing like "on Thursday" is resolved')
    .option('--outlet <name>', 'outlet of the articles that name none')
    .option('--language <tag>', 'language of all articles, instead of recognising it; Hearsay reads "en"')
    .addOption(new Option('--format <format>', 'form of all files, instead of telling it by their endings').choices(FORMATS))
    .option('--json', 'messages as JSON lines')
    .option(
      '--workers <n>',
      'extract that many articles at once, in threads of this command; each takes a core, and memory for a model of its own',
      workers,
      // One model is what the smallest machine has room for, and other programs keep their cores.
      1,
    );

function workers(given: string): number {
  const count = /^\d{1,2}$/.test(given) ? Number(given) : 0;
  if (count < 1 || count > MOST_WORKERS) throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST_WORKERS}.`);
  return count;
}

/** @throws ArticleDateError when --published is no date. */
export async function* incoming(paths: readonly string[], options: InputOptions, { stdin }: Terminal): AsyncGenerator<Incoming> {
  const { published = null, undated = false, outlet = null, language = null, format = null } = options;
  const fill = filledIn({ published, undated, outlet, language });
  for await (const one of readFiles(paths, { format, stdin })) yield fill(one);
}
