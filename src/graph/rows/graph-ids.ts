/** The ids that what a decomposition tells has in the graph, by the ids it has in the decomposition. */
import type { Decomposition } from '../../decomposition/decomposition.js';
import { entityId, eventMentionIds, roleId, statementIds } from '../../decomposition/ids.js';

/** Ids of a decomposition need be unique within it alone; what they name is known by what it is. */
export type GraphIds = {
  /** Several entities of a decomposition may be one in the graph. */
  readonly entities: ReadonlyMap<string, string>;
  readonly statements: ReadonlyMap<string, string>;
  /** Event mentions, by the id of the decomposition's event. */
  readonly mentions: ReadonlyMap<string, string>;
  /** By index into `roles`. */
  readonly roles: readonly string[];
};

export function graphIdsOf({ article, entities, statements, events, roles }: Decomposition): GraphIds {
  const byEntity = new Map(entities.map((entity) => [entity.id, entityId(entity, article)]));
  const statementsById = statementIds(article, statements);
  const mentionsById = eventMentionIds(article, events);
  return {
    entities: byEntity,
    statements: new Map(statements.map(({ id }, index) => [id, statementsById[index] as string])),
    mentions: new Map(events.map(({ id }, index) => [id, mentionsById[index] as string])),
    roles: roles.map((role) => roleId(article, role, idOf(byEntity, role.holderId), role.ofId === null ? null : idOf(byEntity, role.ofId))),
  };
}

/** The graph's id of what an id of the decomposition names; decompositions are checked before they come here, so it is there. */
export const idOf = (ids: ReadonlyMap<string, string>, id: string): string => ids.get(id) as string;

export const idOrNull = (ids: ReadonlyMap<string, string>, id: string | null): string | null => (id === null ? null : idOf(ids, id));
