/** hearsay link: what joins articles into the graph. */
import { Command } from 'commander';
import type { Link } from '../decomposition/link.js';
import type { Store } from '../graph/store.js';
import { removeLinks, writeLinks } from '../graph/write-links.js';
import { linksFrom } from '../ingest/link-lines.js';
import type { Parts } from './parts.js';
import { withStore } from './with-store.js';

/** Links in one transaction. */
const BATCH = 500;

const EXAMPLES = `
A line is one link, as "hearsay schema links" describes it. All files are read before anything is written.

Examples:
  hearsay link links.jsonl
  hearsay link --remove wrong.jsonl
  hearsay export --links > links.jsonl`;

export const linkCommand = (parts: Parts): Command =>
  new Command('link')
    .description('take links between articles into the graph: copies, repetitions, responses, support, contradictions')
    .argument('<files...>', 'files of JSON lines; - is standard input')
    .option('--remove', 'take these links out of the graph')
    .option('--json', 'messages as JSON lines')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], { remove = false }: { readonly remove?: boolean }) => {
      const links = await linksFrom(paths, parts.terminal.stdin);
      await withStore(parts, (store) => inBatches(links, (part) => (remove ? removeLinks(store, part) : written(store, part))));
      parts.terminal.say(`${links.length} ${links.length === 1 ? 'link' : 'links'} ${remove ? 'removed' : 'written'}.`);
    });

const written = (store: Store, links: readonly Link[]) => writeLinks(store, links, new Date().toISOString());

async function inBatches(links: readonly Link[], run: (part: readonly Link[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < links.length; start += BATCH) await run(links.slice(start, start + BATCH));
}
