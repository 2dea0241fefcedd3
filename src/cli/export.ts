/** hearsay export: every decomposition in the graph, or every link, as it was written, one line of JSON each. */
import { Command } from 'commander';
import { exportDecompositions, exportLinks } from '../graph/export.js';
import type { Parts } from './parts.js';
import { withStore } from './with-store.js';

const EXAMPLES = `
Examples:
  hearsay export > decompositions.jsonl
  hearsay export --links > links.jsonl
  hearsay export | HEARSAY_DATA=copy hearsay ingest -`;

export const exportCommand = (parts: Parts): Command =>
  new Command('export')
    .description('print every decomposition in the graph, or every link between articles, one line of JSON each')
    .option('--links', 'the links instead of the decompositions')
    .option('--json', 'messages as JSON lines')
    .addHelpText('after', EXAMPLES)
    .action(({ links = false }: { readonly links?: boolean }) =>
      withStore(parts, async (store) => {
        for await (const json of links ? exportLinks(store) : exportDecompositions(store)) await parts.terminal.print(json);
      }),
    );
