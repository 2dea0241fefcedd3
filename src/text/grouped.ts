/** Groups: rows by what they have in common, each group in the order of the rows. */
export function grouped<Key, Row>(rows: readonly (readonly [Key, Row])[]): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const [key, row] of rows) {
    const group = groups.get(key) ?? [];
    group.push(row);
    groups.set(key, group);
  }
  return groups;
}
