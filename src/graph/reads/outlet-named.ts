/** The outlet with a name. */
import { fold } from '../../text/fold.js';
import type { Reader } from '../store.js';
import type { OutletRow } from './rows.js';

/**
 * Case, accents and punctuation do not count; null where there is none.
 *
 * @throws StoreError
 */
export async function outletNamed(reader: Reader, name: string): Promise<OutletRow | null> {
  const [found] = await reader.read('read/outlet-by-name', [], { folded: fold(name) });
  return (found?.node as unknown as OutletRow | undefined) ?? null;
}
