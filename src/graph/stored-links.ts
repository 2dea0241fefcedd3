/** Links as a store holds them: the value as it came, and when it was added. */
import type { Link } from '../decomposition/link.js';
import { byCodeUnit } from '../text/order.js';
import { type Reader, type Row, StoreError } from './store.js';

/** The graph holds a link that is no JSON: nothing that Hearsay wrote. */
class StoredLinkError extends StoreError {
  readonly code = 'STORED_LINK';
  constructor(
    readonly id: string,
    options: ErrorOptions,
  ) {
    super(`The link "${id}" in the graph cannot be read. Bring back a backup, or write the links into a graph anew.`, options);
  }
}

export type StoredLink = { readonly id: string; readonly link: Link; readonly addedAt: string };

/**
 * Those from or to these articles, each once, sorted by id.
 *
 * @param ids - given ids.
 * @throws StoredLinkError
 */
export async function linksOfArticles(reader: Reader, ids: readonly string[]): Promise<readonly StoredLink[]> {
  if (ids.length === 0) return [];
  const rows = await reader.read('read/links-of-articles', [], { ids: [...new Set(ids)] });
  const found = new Map(rows.map(({ link }) => [(link as Row).id as string, link as Row]));
  return [...found]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([id, row]) => ({ id, link: linkFrom(id, row.json), addedAt: row.addedAt as string }));
}

function linkFrom(id: string, json: unknown): Link {
  try {
    return JSON.parse(json as string) as Link;
  } catch (cause) {
    throw new StoredLinkError(id, { cause });
  }
}
