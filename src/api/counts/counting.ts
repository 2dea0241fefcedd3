/** What a query counts of a list: the facets and timelines that it selects, so that all are read with the page, in one state of the graph. */
import { type FieldNode, valueFromASTUntyped } from 'graphql';
import type { Dimension } from '../../graph/reads/list-counts.js';
import type { Counting } from '../../graph/reads/list-pages.js';
import { fieldsBelow, type Selecting } from '../selection.js';
import type { Bucket } from '../terms.js';

/** The property of the graph by which times of a sort are counted. */
const TIMES: Readonly<Record<Bucket, Dimension>> = { HOUR: 'hour', DAY: 'day', WEEK: 'week', MONTH: 'month', YEAR: 'month' };

export const timeOf = (bucket: Bucket): Dimension => TIMES[bucket];

/** What a facet counts by: the enumerations name it in capitals. */
export const dimensionOf = (facet: string): Dimension => facet.toLowerCase() as Dimension;

// A parsed query is kept by the server, so the same field node comes again with each request for it.
const withoutCounts = new WeakSet<FieldNode>();

const COUNTED = new Set(['facets', 'timeline']);

/** Null where nothing is counted. A field behind @skip or @include counts as selected. */
export function countingOf(info: Selecting): Counting | null {
  if (info.fieldNodes.every((node) => withoutCounts.has(node))) return null;
  const paths: (readonly Dimension[])[] = [];
  const all = new Set<Dimension>();
  let counted = false;
  for (const node of info.fieldNodes) walk(node, []);
  if (!counted) for (const node of info.fieldNodes) withoutCounts.add(node);
  if (paths.length === 0) return null;
  return { by: largest(together(paths)), all: [...all].sort() };

  function walk(parent: FieldNode, above: readonly Dimension[]): void {
    for (const field of fieldsBelow(parent, info)) {
      if (!COUNTED.has(field.name.value)) continue;
      counted = true;
      const by = argument(field, 'by', info);
      if (by === null) continue;
      if (field.name.value === 'facets') {
        const path = [...above, dimensionOf(by)];
        paths.push(path);
        walk(field, path);
      }
      if (field.name.value === 'timeline') {
        const time = timeOf(by as Bucket);
        paths.push([...above, time]);
        if (fieldsBelow(field, info).some(({ name }) => name.value === 'ofAll')) all.add(time);
      }
    }
  }
}

/** Of few values each: the list is walked once for all of them, which costs far more than their few thousand cells. */
const FEW: ReadonlySet<Dimension> = new Set(['act', 'kind', 'type', 'factuality', 'month']);

function together(paths: readonly (readonly Dimension[])[]): readonly (readonly Dimension[])[] {
  const isFew = (path: readonly Dimension[]) => path.every((name) => FEW.has(name));
  const few = paths.filter(isFew).flat();
  return few.length === 0 ? paths : [few, ...paths.filter((path) => !isFew(path))];
}

/** What is counted by more tells what is counted by less. */
function largest(paths: readonly (readonly Dimension[])[]): readonly (readonly Dimension[])[] {
  const sets = new Map(paths.map((path) => [...new Set(path)].sort()).map((path) => [path.join(), path]));
  const all = [...sets.values()];
  return all
    .filter((path) => !all.some((other) => other.length > path.length && path.every((name) => other.includes(name))))
    .sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

function argument({ arguments: given = [] }: FieldNode, name: string, { variableValues }: Selecting): string | null {
  const value = given.find((each) => each.name.value === name)?.value;
  const found = value && valueFromASTUntyped(value, variableValues);
  return typeof found === 'string' ? found : null;
}
