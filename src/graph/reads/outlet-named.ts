/** The outlet with a name. */
import { foldedName } from '../../decomposition/ids.js';
import type { Reader } from '../store.js';
import type { OutletRow } from './rows.js';

/**
 * Case, accents and punctuation do not count, except in a name of nothing else; null where there is none.
 *
 * @throws StoreError
 */
export async function outletNamed(reader: Reader, name: string): Promise<OutletRow | null> {
  const [found] = await reader.read('read/outlet-by-name', [], { folded: foldedName(name) });
  return (found?.node as unknown as OutletRow | undefined) ?? null;
}
