/** Gives out what went in: every decomposition and every link as it was written. */
import { articlePages, pagesOf } from './pages.js';
import type { Reader, Row } from './store.js';
import { storedChains } from './stored-revisions.js';

/** Articles read at once: their decompositions are all that is held in memory. */
const ARTICLES_AT_ONCE = 20;

/**
 * The JSON of each decomposition, verbatim, in the order of the articles' ids; older revisions of an article before the one that stands,
 * so that writing them in this order makes the same graph.
 *
 * @throws StoreError
 */
export async function* exportDecompositions(store: Reader): AsyncGenerator<string> {
  for await (const ids of articlePages(store, ARTICLES_AT_ONCE)) {
    for (const chain of (await storedChains(store, ids)).values()) for (const { json } of chain) yield json;
  }
}

/** Links read at once. */
const LINKS_AT_ONCE = 500;

/** The JSON of each link, verbatim, in the order of their ids. @throws StoreError */
export async function* exportLinks(store: Reader): AsyncGenerator<string> {
  for await (const rows of pagesOf(store, 'read/links', LINKS_AT_ONCE)) for (const { props } of rows) yield (props as Row).json as string;
}
