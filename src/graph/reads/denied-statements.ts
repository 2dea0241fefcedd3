/** What each denial denies. */
import type { Reader } from '../store.js';
import type { StatementRow } from './rows.js';

/**
 * For each denial the statements that it denies, earliest first, at most `first`.
 *
 * @throws StoreError
 */
export async function deniedStatements(
  reader: Reader,
  ids: readonly string[],
  first: number,
): Promise<readonly (readonly StatementRow[])[]> {
  const rows = await reader.read('read/denied-statements', [], { ids: [...new Set(ids)], first });
  const found = new Map(rows.map(({ id, rows }) => [id, rows as unknown as readonly StatementRow[]]));
  return ids.map((id) => found.get(id) ?? []);
}
