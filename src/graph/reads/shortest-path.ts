/** The shortest path between two entities through statements and events: circles around both widen until they meet. */
import { type Circle, circleAround, type Link, outward, pathOver, widened } from '../circle.js';
import type { Reader } from '../store.js';

/** How much is read for a path. */
export type PathBounds = {
  /** Who has more statements and events is met at every step and tells nothing: a path may end there, and does not go through. */
  readonly dense: number;
  /** Statements and events that one step reads at most; of a wider edge those who have the fewest are gone on from. */
  readonly widest: number;
};

const BOUNDS: PathBounds = { dense: 1_000, widest: 10_000 };

/** One step: by the statement or event `via` from one entity to another. */
export type Step = { readonly fromId: string; readonly viaId: string; readonly toId: string };

/**
 * A statement joins who made it to whom it is about; an event those who have part in it. Of paths that are as short, the one that
 * at each step goes on by what is newest. Entities that are judged to be one are one.
 *
 * @param most - steps; fewer are looked for first.
 * @returns canonical ids; empty where there is no path, where both are the same, and where one is not there.
 * @throws StoreError
 */
export async function shortestPath(
  reader: Reader,
  fromId: string,
  toId: string,
  most: number,
  bounds: PathBounds = BOUNDS,
): Promise<readonly Step[]> {
  const found = await reader.read('read/canonical-ids', [], { ids: [...new Set([fromId, toId])] });
  const canonical = new Map(found.map(({ id, canonicalId }) => [id, String(canonicalId)]));
  const [start, end] = [canonical.get(fromId), canonical.get(toId)];
  if (start === undefined || end === undefined || start === end) return [];
  const densities = await densitiesOf(reader, [start, end]);
  let from = circleAround(start, densities.get(start) ?? 0);
  let to = circleAround(end, densities.get(end) ?? 0);
  while (from.radius + to.radius < most && from.edge.size > 0 && to.edge.size > 0) {
    const forward = weightOf(from, bounds) <= weightOf(to, bounds);
    const [one, other] = forward ? [from, to] : [to, from];
    const links = outward(one, await linksFrom(reader, one, bounds));
    const meeting = [...links.keys()].filter((id) => other.edge.has(id));
    const edge = meeting.length > 0 ? new Map<string, number>() : await thin(reader, [...links.keys()], bounds);
    const wider = widened(one, links, edge);
    [from, to] = forward ? [wider, to] : [from, wider];
    if (meeting.length > 0) return pathOver(from, to, meeting).map(stepOf);
  }
  return [];
}

/** What it costs to go on from a circle. */
const weightOf = ({ edge }: Circle, { dense }: PathBounds): number =>
  [...edge.values()].reduce((sum, density) => sum + Math.min(density, dense), 0);

async function linksFrom(reader: Reader, { edge }: Circle, { dense, widest }: PathBounds): Promise<readonly Link[]> {
  let weight = 0;
  const thinnest = [...edge].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
  const ids = thinnest.flatMap(([id, density]) => {
    weight += density;
    return weight <= widest || edge.size === 1 ? [id] : [];
  });
  return (await reader.read('read/neighbours', [], { ids, most: dense })) as unknown as readonly Link[];
}

async function thin(reader: Reader, ids: readonly string[], { dense }: PathBounds): Promise<ReadonlyMap<string, number>> {
  const densities = await densitiesOf(reader, ids);
  return new Map([...densities].filter(([, density]) => density <= dense));
}

async function densitiesOf(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await reader.read('read/densities', [], { ids });
  return new Map(rows.map(({ id, total }) => [id as string, total as number]));
}

/** A sort key ends with the id of what it is the key of. */
const stepOf = ({ id, to, key }: Link): Step => ({ fromId: id, viaId: key.slice(key.lastIndexOf(' ') + 1), toId: to });
