/** What links make of the articles that are there: entities that are one, copies, stories, claims and events that are one, relations between statements and claims. */
import { applyCopies } from './links/copies.js';
import { applyEntityLinks } from './links/entities.js';
import { regroupClaims, regroupEvents } from './links/regroup.js';
import { applyRelations } from './links/relations.js';
import { applyStories } from './links/stories.js';
import type { Writer } from './store.js';
import { linksOfArticles, type StoredLink } from './stored-links.js';

/** What has changed. */
export type Touched = {
  /** Given ids of articles that have changed, or whose links have. */
  readonly articleIds: readonly string[];
  /** Claims and events that have gained or lost evidence. */
  readonly claimIds?: readonly string[];
  readonly eventIds?: readonly string[];
  /** Links that were taken out of the store. */
  readonly gone?: readonly StoredLink[];
};

/**
 * Derives anew what stands on the links of some articles, after these or their links have changed. A link stays when its ends go, and
 * holds again when they come back.
 */
export async function applyLinks(writer: Writer, { articleIds, claimIds = [], eventIds = [], gone = [] }: Touched): Promise<void> {
  const links = await linksOfArticles(writer, articleIds);
  await applyEntityLinks(writer, links, gone);
  const reports = await applyCopies(writer, links, gone);
  const claims = await regroupClaims(writer, { links, gone, ids: claimIds, reports });
  await regroupEvents(writer, { links, gone, ids: eventIds, reports });
  await applyRelations(writer, links, { gone, claimIds: claims });
  await applyStories(writer, links, gone);
}
