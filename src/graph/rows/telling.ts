/** A telling: one revision of an article with all that its rows have in common. */
import type { Event } from '../../decomposition/decomposition.js';
import { outletId } from '../../decomposition/ids.js';
import type { Placed } from '../revisions.js';
import { type GraphIds, graphIdsOf } from './graph-ids.js';
import { eventsByOriginal, type Originals, originalsOf } from './originals.js';
import { type Instant, startOf } from './time.js';
import { type ToldEntity, toldEntities } from './told-entities.js';

export type Telling = Placed & {
  readonly ids: GraphIds;
  /** By id in the graph, in the order of the decomposition. */
  readonly entities: ReadonlyMap<string, ToldEntity>;
  readonly originals: Originals;
  /** By the id of the statement, in the decomposition, that tells or denies them; those of one that restates are the original's. */
  readonly events: ReadonlyMap<string, readonly Event[]>;
  /** When it was published; where that is not known, when Hearsay learnt of it. */
  readonly at: Instant;
  /** null for an older revision too: it leaves every count. */
  readonly outletId: string | null;
};

export function tellingOf(revision: Placed): Telling {
  const { article } = revision.decomposition;
  const ids = graphIdsOf(revision.decomposition);
  const originals = originalsOf(revision.decomposition);
  return {
    ...revision,
    ids,
    entities: new Map(toldEntities(revision.decomposition, ids).map((entity) => [entity.id, entity])),
    originals,
    events: eventsByOriginal(revision.decomposition, originals),
    at: startOf(article.publishedAt ?? revision.addedAt) ?? startOf(revision.addedAt) ?? NEVER,
    outletId: article.outlet !== null && revision.current ? outletId(article.outlet) : null,
  };
}

const NEVER: Instant = { second: '0001-01-01T00:00:00Z', hourKnown: false };
