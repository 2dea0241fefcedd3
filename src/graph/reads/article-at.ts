/** The article at an address. */
import { canonicalUrl } from '../../decomposition/canonical-url.js';
import type { Reader } from '../store.js';
import type { ArticleRow } from './rows.js';

/**
 * The current article with this address, or null: by the address as it is given, or by its canonical form.
 *
 * @throws StoreError
 */
export async function articleAt(reader: Reader, url: string): Promise<ArticleRow | null> {
  const urls = [...new Set([url, canonicalUrl(url)])];
  const [found] = await reader.read('read/article-by-url', [], { urls });
  return (found?.node as unknown as ArticleRow | undefined) ?? null;
}
