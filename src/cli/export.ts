/** hearsay export: every decomposition in the graph, as it was written, one line of JSON each. */
import { Command } from 'commander';
import { exportDecompositions } from '../graph/export.js';
import type { Parts } from './parts.js';
import { withStore } from './with-store.js';

const EXAMPLES = `
Examples:
  hearsay export > decompositions.jsonl
  hearsay export | HEARSAY_DATA=copy hearsay ingest -`;

export const exportCommand = (parts: Parts): Command =>
  new Command('export')
    .description('print every decomposition in the graph, one line of JSON each')
    .option('--json', 'messages as JSON lines')
    .addHelpText('after', EXAMPLES)
    .action(() =>
      withStore(parts, async (store) => {
        for await (const json of exportDecompositions(store)) await parts.terminal.print(json);
      }),
    );
