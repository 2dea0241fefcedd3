/** hearsay rebuild: the graph anew from the decompositions it holds. */
import { Command } from 'commander';
import { rebuild } from '../graph/rebuild.js';
import type { Store } from '../graph/store.js';
import type { Parts } from './parts.js';
import { withStore } from './with-store.js';

const EXAMPLES = `
Examples:
  hearsay rebuild && hearsay check`;

export const rebuildCommand = (parts: Parts): Command =>
  new Command('rebuild')
    .description('make the graph anew from the decompositions in it; when each was added, and judgements, are taken over')
    .option('--json', 'messages as JSON lines')
    .addHelpText('after', EXAMPLES)
    .action(() => withStore(parts, (store) => rebuildAll(parts, store), 'rebuild'));

async function rebuildAll({ terminal }: Parts, store: Store): Promise<void> {
  await rebuild(store);
  terminal.say('The graph is rebuilt.');
}
