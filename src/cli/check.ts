/** hearsay check: every rule of the graph that is broken. */
import { Command } from 'commander';
import { checkGraph } from '../graph/check.js';
import { RulesBrokenError } from './errors.js';
import type { Parts } from './parts.js';
import { withStore } from './with-store.js';

const EXAMPLES = `
Examples:
  hearsay check
  hearsay check --json > broken.jsonl`;

export const checkCommand = (parts: Parts): Command =>
  new Command('check')
    .description('list every rule of the graph that is broken; none is good')
    .option('--json', 'one line of JSON for each')
    .addHelpText('after', EXAMPLES)
    .action(({ json }: { json?: true }) =>
      withStore(parts, async (store) => {
        const broken = await checkGraph(store);
        for (const rule of broken) await parts.terminal.print(json ? JSON.stringify(rule) : String(rule));
        if (broken.length > 0) throw new RulesBrokenError(broken.length);
        parts.terminal.say('No rule of the graph is broken.');
      }),
    );
