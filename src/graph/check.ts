/** Checks a graph: every rule of docs/graph.md that it breaks, with what breaks it. */
import { articleRules } from './checks/article-rules.js';
import { cypherRules } from './checks/cypher-rules.js';
import { MOST_TOLD, type Rule } from './checks/rule.js';
import { sharedRules } from './checks/shared-rules.js';
import type { Reader } from './store.js';

/** One rule that does not hold. */
export class BrokenRule {
  constructor(
    /** Its name, which never changes. */
    readonly rule: string,
    /** What is wrong, in words. */
    readonly says: string,
    /** What breaks it: ids of nodes, at most twenty, sorted. */
    readonly ids: readonly string[],
  ) {}

  toString(): string {
    return `${this.rule}: ${this.says}: ${this.ids.join(', ')}${this.ids.length === MOST_TOLD ? ' …' : ''}`;
  }
}

/** Every rule there is, in the order in which they are checked. */
export const RULES: readonly Rule[] = [...cypherRules, ...articleRules, ...sharedRules];

/**
 * Reads the whole graph, a page at a time.
 *
 * @returns the rules that do not hold, in the order of `RULES`; empty when all do.
 * @throws StoreError
 */
export async function checkGraph(store: Reader): Promise<readonly BrokenRule[]> {
  const broken: BrokenRule[] = [];
  for (const { name, says, breaking } of RULES) {
    const ids = await firstOf(breaking(store));
    if (ids.length > 0) broken.push(new BrokenRule(name, says, ids));
  }
  return broken;
}

async function firstOf(found: AsyncIterable<string>): Promise<readonly string[]> {
  const ids = new Set<string>();
  for await (const id of found) {
    ids.add(id);
    if (ids.size === MOST_TOLD) break;
  }
  return [...ids].sort();
}
