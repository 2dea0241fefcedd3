/** Who does something to whom by speaking: pairs of entities with how many statements join them. */
import type { EntityKind, SpeechAct } from '../../text/terms.js';
import type { Reader } from '../store.js';
import { nodesById } from './by-id.js';
import { dayOfKey } from './list-pages.js';
import type { EntityRow } from './rows.js';

export type MatrixAsk = {
  readonly act: SpeechAct;
  /** Of those who speak: with Country, whoever speaks for one counts for it. */
  readonly rows: EntityKind;
  /** Of those at whom it is aimed; where it is aimed at nobody, whom it is about. */
  readonly columns: EntityKind;
  /** Sort keys, both exclusive. */
  readonly since: string;
  readonly until: string;
  readonly first: number;
};

export type MatrixCell = { readonly row: EntityRow; readonly column: EntityRow; readonly count: number };

/**
 * The pairs that most statements join, at most `first`; of equals those with the smaller ids first. A statement counts once for a pair.
 *
 * @throws StoreError
 */
export async function matrix(reader: Reader, { rows, columns, first, act, since, until }: MatrixAsk): Promise<readonly MatrixCell[]> {
  const times = { since, until, sinceDay: dayOfKey(since), untilDay: dayOfKey(until) };
  const found = await reader.read('read/matrix', [], { act, byCountry: rows === 'Country', ...times });
  const ids = [...new Set(found.flatMap(({ byIds, ofIds }) => [...(byIds as readonly string[]), ...(ofIds as readonly string[])]))].sort();
  const nodes = await nodesById(reader, 'entities', ids);
  const entities = new Map(ids.map((id, index) => [id, nodes[index] ?? null]));
  const ofKind = (given: unknown, kind: EntityKind) => {
    const all = (given as readonly string[]).flatMap((id) => entities.get(id) ?? []).filter((entity) => entity.kind === kind);
    return new Map(all.map((entity) => [entity.id, entity])).values();
  };
  const cells = new Map<string, MatrixCell>();
  for (const { byIds, ofIds, count } of found) {
    for (const row of ofKind(byIds, rows)) {
      for (const column of ofKind(ofIds, columns)) {
        const key = `${row.id} ${column.id}`;
        cells.set(key, { row, column, count: (cells.get(key)?.count ?? 0) + (count as number) });
      }
    }
  }
  return [...cells]
    .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
    .slice(0, first)
    .map(([, cell]) => cell);
}
