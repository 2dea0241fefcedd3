/** Sources that nobody is known to be, by how much hangs on them. */
import type { Reader } from '../store.js';
import type { EntityRow } from './rows.js';

export type CandidateRow = { readonly entity: EntityRow; readonly score: number; readonly reason: string };

export type UnresolvedRow = {
  /** The words for them; the same in several articles are one. */
  readonly text: string;
  /** The entities that are called so: at most a thousand. */
  readonly ids: readonly string[];
  readonly statementCount: number;
  readonly articleCount: number;
  /** The best first. */
  readonly candidates: readonly CandidateRow[];
};

/**
 * Two statements, whatever `first` is.
 *
 * @throws StoreError
 */
export async function unresolvedSources(reader: Reader, first: number): Promise<readonly UnresolvedRow[]> {
  const groups = (await reader.read('read/unresolved-sources', [], { first })) as unknown as readonly UnresolvedRow[];
  if (groups.length === 0) return [];
  const rows = await reader.read('read/perhaps-said-by', [], { ids: groups.flatMap(({ ids }) => ids) });
  const found = new Map(rows.map((row) => [row.id as string, row as unknown as Told]));
  return groups.map((group) => {
    const told = group.ids.flatMap((id) => found.get(id) ?? []);
    return {
      ...group,
      articleCount: new Set(told.flatMap(({ articleIds }) => articleIds)).size,
      candidates: bestOf(told.flatMap(({ candidates }) => candidates)),
    };
  });
}

type Told = { readonly articleIds: readonly string[]; readonly candidates: readonly CandidateRow[] };

/** Each entity once, with its best score. */
function bestOf(candidates: readonly CandidateRow[]): readonly CandidateRow[] {
  const sorted = [...candidates].sort((a, b) => b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1));
  const known = new Set<string>();
  return sorted.filter(({ entity: { id } }) => !known.has(id) && known.add(id));
}
