/** The shape of a parsed query: what is too deep, or asked for again and again, is refused before it is compared with the schema, which takes longer the more there is. */
import { type DocumentNode, Kind, type SelectionSetNode, visit } from 'graphql';
import { QueryTooLargeError } from '../errors.js';
import { MAX_DEPTH, MAX_REPEATS } from './bounds.js';

/**
 * @param document - parsed; nothing else is known of it.
 * @throws QueryTooLargeError that says what there is too much of, and what to do instead.
 */
export function checkShape(document: DocumentNode): void {
  const repeats = repeatsIn(document);
  if (repeats > MAX_REPEATS) refuse(`asks ${repeats} times for one name in one selection`, MAX_REPEATS, 'Ask once for each.');
  const depth = depthOf(document);
  if (depth > MAX_DEPTH)
    refuse(`is ${depth} fields deep`, MAX_DEPTH, 'Ask for the inner part in a query of its own, by the ids that this one gives.');
}

function refuse(what: string, limit: number, instead: string): never {
  throw new QueryTooLargeError(`The query ${what}; at most ${limit} are answered. ${instead}`);
}

/** How often the name is asked for that is asked for most in one selection. */
function repeatsIn(document: DocumentNode): number {
  let most = 0;
  visit(document, {
    SelectionSet({ selections }) {
      const times = new Map<string, number>();
      for (const selection of selections) {
        if (selection.kind === Kind.INLINE_FRAGMENT) continue;
        const name = selection.kind === Kind.FIELD ? (selection.alias ?? selection.name).value : `...${selection.name.value}`;
        times.set(name, (times.get(name) ?? 0) + 1);
      }
      for (const count of times.values()) most = Math.max(most, count);
    },
  });
  return most;
}

/** Each fragment is measured once; one that spreads itself counts for nothing here, and is refused by validation. */
function depthOf({ definitions }: DocumentNode): number {
  const fragments = new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
  );
  const known = new Map<string, number>();
  return Math.max(0, ...definitions.map((each) => ('selectionSet' in each ? depthIn(each.selectionSet) : 0)));

  function depthIn({ selections }: SelectionSetNode): number {
    let deepest = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) deepest = Math.max(deepest, depthOfFragment(selection.name.value));
      else if (selection.kind === Kind.INLINE_FRAGMENT) deepest = Math.max(deepest, depthIn(selection.selectionSet));
      else deepest = Math.max(deepest, 1 + (selection.selectionSet ? depthIn(selection.selectionSet) : 0));
    }
    return deepest;
  }

  function depthOfFragment(name: string): number {
    const measured = known.get(name);
    const fragment = fragments.get(name);
    if (measured !== undefined || !fragment) return measured ?? 0;
    known.set(name, 0);
    const depth = depthIn(fragment.selectionSet);
    known.set(name, depth);
    return depth;
  }
}
