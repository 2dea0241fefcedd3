/** hearsay remove: one article out of the graph, with all that stood on it alone. */
import { Command } from 'commander';
import { NothingToRemoveError } from './errors.js';
import type { Parts } from './parts.js';
import { withIngest } from './with-ingest.js';

const EXAMPLES = `
Examples:
  hearsay remove a_0f3a9c1b22d47e8890ab`;

type RemoveOptions = { readonly server?: string; readonly json?: true };

export const removeCommand = (parts: Parts): Command =>
  new Command('remove')
    .description('take an article out of the graph, and what stood on it alone')
    .argument('<id>', 'id of the article')
    .option('--server <url>', 'ask this server; by default the one that runs on the data folder, if any')
    .option('--json', 'the outcome as a line of JSON')
    .addHelpText('after', EXAMPLES)
    .action((id: string, { server = undefined, json }: RemoveOptions) => remove(parts, id, server ?? null, json));

async function remove(parts: Parts, id: string, server: string | null, json = false): Promise<void> {
  const { removed } = await withIngest(parts, server, (ingest) => ingest.remove(id));
  if (json) await parts.terminal.print(JSON.stringify({ id, removed }));
  if (!removed) throw new NothingToRemoveError(id);
  parts.terminal.say(`${id} is removed.`);
}
