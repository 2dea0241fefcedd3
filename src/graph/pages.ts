/** Pages: all that a store holds of some kind, a few at a time and in the order of ids, so that memory stays the same however much it is. */
import { isRevisionId } from '../decomposition/ids.js';
import type { Reader, Row } from './store.js';

/** The rows of a file that takes `after` and `first` and returns `id`. */
export async function* pagesOf(reader: Reader, name: string, first: number): AsyncGenerator<readonly Row[]> {
  let after = '';
  for (;;) {
    const rows = await reader.read(name, [], { after, first });
    if (rows.length > 0) yield rows;
    if (rows.length < first) return;
    after = rows.at(-1)?.id as string;
  }
}

/** Given ids of the articles that are there; older revisions are reached from these. */
export async function* articlePages(reader: Reader, first: number): AsyncGenerator<readonly string[]> {
  for await (const rows of pagesOf(reader, 'read/decomposition-ids', first)) {
    yield rows.map(({ id }) => id as string).filter((id) => !isRevisionId(id));
  }
}
