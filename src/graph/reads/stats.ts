/** How much the graph holds. */
import type { Reader } from '../store.js';

export type StatsRow = {
  readonly [Name in 'articles' | 'statements' | 'claims' | 'events' | 'entities' | 'outlets']: number;
} & { readonly firstPublished: string | null; readonly lastPublished: string | null };

/**
 * Older revisions and statements that only say again what the body says are not counted.
 *
 * @throws StoreError
 */
export async function stats(reader: Reader): Promise<StatsRow> {
  const rows = await reader.read('read/stats', [], {});
  const total = (wanted: string) => Number(rows.find(({ name }) => name === wanted)?.total ?? 0);
  const articles = rows.find(({ name }) => name === 'articles');
  return {
    articles: total('articles'),
    statements: total('statements'),
    claims: total('claims'),
    events: total('events'),
    entities: total('entities'),
    outlets: total('outlets'),
    firstPublished: timeOf(articles?.first),
    lastPublished: timeOf(articles?.last),
  };
}

/** The time at the start of a sort key. */
const timeOf = (sortKey: unknown): string | null => (typeof sortKey === 'string' ? (sortKey.split(' ', 1)[0] ?? null) : null);
