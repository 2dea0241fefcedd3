/** What an operation must pass before anything is read: it is one that is answered here, by somebody who may ask, at a cost that is left. */
import { type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import type { Caller } from '../../access/caller.js';
import { UnauthenticatedError } from '../../access/errors.js';
import { ruleOf } from '../access/guarded.js';
import { checkAffordable } from './affordable.js';
import { MAX_COST } from './bounds.js';
import type { Budget } from './budget.js';
import type { Query, Reckoning } from './cost.js';

/** Who asks, and whose budget is spent. */
type Asker = { readonly caller: Caller; readonly client: string };

/** @throws UnauthenticatedError, QueryTooLargeError, BudgetSpentError */
export function admitted(query: Query, { caller, client }: Asker, budget: Budget | null): Reckoning {
  if (caller.role === null) checkPublic(query);
  const { cost, lists } = checkAffordable(query);
  const estimated = Math.max(1, cost, lists);
  return { estimated, remaining: budget?.spend(client, estimated) ?? MAX_COST - estimated };
}

/** Whoever has not said who it is may ask for what is public, and for nothing about the schema. */
function checkPublic({ schema, operation, fragments }: Query): void {
  const fields = schema.getRootType(operation.operation)?.getFields() ?? {};
  for (const name of rootNames(operation.selectionSet, fragments)) {
    const field = fields[name];
    if (name === '__typename' || (field && ruleOf(field) === 'public')) continue;
    throw new UnauthenticatedError(`"${name}" is answered to known callers alone.`);
  }
}

function rootNames(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  seen = new Set<FragmentDefinitionNode>(),
): readonly string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootNames(selection.selectionSet, fragments, seen);
    const fragment = fragments.get(selection.name.value);
    if (!fragment || seen.has(fragment)) return [];
    seen.add(fragment);
    return rootNames(fragment.selectionSet, fragments, seen);
  });
}
