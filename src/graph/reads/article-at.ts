/** The article at an address. */
import { canonicalUrl } from '../../decomposition/canonical-url.js';
import type { Reader } from '../store.js';
import type { ArticleRow } from './rows.js';

/**
 * The current article with this address, or null. Tracking parameters, fragments and the like do not count.
 *
 * @throws StoreError
 */
export async function articleAt(reader: Reader, url: string): Promise<ArticleRow | null> {
  const [found] = await reader.read('read/article-by-url', [], { canonicalUrl: canonicalUrl(url) });
  return (found?.node as unknown as ArticleRow | undefined) ?? null;
}
