/** Where the first pages of hubs ended when they were last read, in a store that has no index of relationships. */
export type Floors = {
  get(hub: string): string | undefined;
  set(hub: string, key: string): void;
};

/** The least recently used goes first. @param most - hubs that are known at a time. */
export function newFloors(most = 10_000): Floors {
  const known = new Map<string, string>();
  return {
    get(hub) {
      const key = known.get(hub);
      if (key === undefined) return undefined;
      known.delete(hub);
      known.set(hub, key);
      return key;
    },
    set(hub, key) {
      known.delete(hub);
      known.set(hub, key);
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
    },
  };
}
