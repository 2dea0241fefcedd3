/** Entities as one article tells them: those of a decomposition that are one in the graph, made one. */
import type { Decomposition, Entity } from '../../decomposition/decomposition.js';
import { byCodeUnit } from '../../text/order.js';
import { type GraphIds, idOf } from './graph-ids.js';

export type ToldEntity = Pick<Entity, 'kind' | 'name' | 'named' | 'ambiguous' | 'wikidataId' | 'iso2'> & {
  readonly id: string;
  /** Sorted, without the name. */
  readonly aliases: readonly string[];
  /** Its country in the graph; only a Country can be one. */
  readonly countryId: string | null;
  /** Sorted ids in the graph, without its own. */
  readonly memberOf: readonly string[];
};

/** In the order of the decomposition; the first of those that are one gives the name. */
export function toldEntities(decomposition: Decomposition, ids: GraphIds): readonly ToldEntity[] {
  const known = new Map<string, ToldEntity>();
  for (const entity of decomposition.entities) {
    const told = toldEntity(entity, decomposition, ids);
    const before = known.get(told.id);
    known.set(told.id, before ? joined(before, told) : told);
  }
  return [...known.values()];
}

function toldEntity(entity: Entity, { entities }: Decomposition, { entities: ids }: GraphIds): ToldEntity {
  const { kind, name, named, ambiguous, wikidataId, iso2 } = entity;
  const id = idOf(ids, entity.id);
  const country = entities.find((other) => other.id === entity.countryId && other.kind === 'Country');
  const countryId = country ? idOf(ids, country.id) : null;
  return {
    ...{ id, kind, name, named, ambiguous, wikidataId, iso2 },
    aliases: sortedWithout(name, entity.aliases),
    countryId: countryId === id ? null : countryId,
    memberOf: sortedWithout(
      id,
      entity.memberOf.map((member) => idOf(ids, member)),
    ),
  };
}

const joined = (a: ToldEntity, b: ToldEntity): ToldEntity => ({
  ...a,
  named: a.named || b.named,
  ambiguous: a.ambiguous || b.ambiguous,
  aliases: sortedWithout(a.name, [...a.aliases, b.name, ...b.aliases]),
  iso2: a.iso2 ?? b.iso2,
  countryId: a.countryId ?? b.countryId,
  memberOf: sortedWithout(a.id, [...a.memberOf, ...b.memberOf]),
});

const sortedWithout = (own: string, values: readonly string[]): readonly string[] =>
  [...new Set(values)].filter((value) => value !== own).sort(byCodeUnit);
