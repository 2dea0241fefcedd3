/** Circles: who is one step, two steps … from an entity, and by what; two of them meet on the shortest paths between their middles. */

/** What joins two entities; `key` is the sort key of a statement or event, so that later ones are greater. */
export type Link = { readonly id: string; readonly to: string; readonly key: string };

export type Circle = {
  /** Steps from the middle to the outermost. */
  readonly radius: number;
  /** Everybody who was reached, the middle too. */
  readonly reached: ReadonlySet<string>;
  /** Those reached last who may be gone on from, with how many statements and events each has. */
  readonly edge: ReadonlyMap<string, number>;
  /** For everybody who was reached, all links by which a shortest way from the middle comes. */
  readonly cameBy: ReadonlyMap<string, readonly Link[]>;
};

export const circleAround = (id: string, density: number): Circle => ({
  radius: 0,
  reached: new Set([id]),
  edge: new Map([[id, density]]),
  cameBy: new Map(),
});

/** The links of a step that lead out of the circle, by where they lead. */
export function outward({ reached }: Circle, links: readonly Link[]): ReadonlyMap<string, readonly Link[]> {
  const found = new Map<string, Link[]>();
  for (const link of links) if (!reached.has(link.to)) found.set(link.to, [...(found.get(link.to) ?? []), link]);
  return found;
}

/** @param edge - those of the new ones who may be gone on from. */
export const widened = (circle: Circle, links: ReadonlyMap<string, readonly Link[]>, edge: ReadonlyMap<string, number>): Circle => ({
  radius: circle.radius + 1,
  reached: new Set([...circle.reached, ...links.keys()]),
  edge,
  cameBy: new Map([...circle.cameBy, ...links]),
});

/**
 * One path from the one middle to the other, over those where the circles meet. Of several as short, the one that at each step from
 * the start goes on by the newest link.
 *
 * @param meeting - reached by both, at the edge of both.
 */
export function pathOver(from: Circle, to: Circle, meeting: readonly string[]): readonly Link[] {
  const onward = new Map<string, Link[]>();
  const add = (link: Link) => onward.set(link.id, [...(onward.get(link.id) ?? []), link]);
  for (const link of linksInto(from, meeting)) add(link);
  for (const { id, to: at, key } of linksInto(to, meeting)) add({ id: at, to: id, key });
  const path: Link[] = [];
  const [start = ''] = from.reached;
  for (let at = start; onward.has(at); at = path.at(-1)?.to ?? '') path.push(newest(onward.get(at) ?? []) as Link);
  return path;
}

/** Every link on a shortest way from the middle to any of these. */
function linksInto({ cameBy }: Circle, ends: readonly string[]): readonly Link[] {
  const links: Link[] = [];
  const seen = new Set(ends);
  for (const end of seen) {
    for (const link of cameBy.get(end) ?? []) {
      links.push(link);
      seen.add(link.id);
    }
  }
  return links;
}

const newest = (links: readonly Link[]) => [...links].sort((a, b) => (a.key > b.key || (a.key === b.key && a.to < b.to) ? -1 : 1))[0];
