/** Filters of events. */
import { Field, InputType, Int } from 'type-graphql';
import type { Value } from '../../graph/store.js';
import type { Context } from '../context.js';
import { EntityRef, entityIds } from '../entity/entity-ref.js';
import { BadInputError } from '../errors.js';
import { knownBound } from '../filters.js';
import { DateTime } from '../scalars.js';
import { EventType, Factuality, ParticipantRole } from '../terms.js';

@InputType({ description: 'Which events; all that is given must hold. A list says: any of these.' })
export class EventFilter {
  @Field(() => [EventType], { nullable: true, description: 'Of any of these types.' })
  type?: EventType[] | null;

  @Field(() => [Factuality], { nullable: true, description: 'As sure as any of these.' })
  factuality?: Factuality[] | null;

  @Field(() => [EntityRef], { nullable: true, description: 'At any of these places.' })
  place?: EntityRef[] | null;

  @Field(() => [EntityRef], { nullable: true, description: 'With any of these taking part.' })
  participant?: EntityRef[] | null;

  @Field(() => ParticipantRole, {
    nullable: true,
    description: 'With `participant`, or in the events of an entity: only where it has this part.',
  })
  role?: ParticipantRole | null;

  @Field(() => DateTime, { nullable: true, description: 'At this time or later; where that is unknown, first reported then.' })
  since?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Before this time; where that is unknown, first reported then.' })
  until?: string | null;

  @Field(() => Int, { nullable: true, description: 'Reported by at least so many outlets.' })
  minOutlets?: number | null;

  @Field(() => Int, { nullable: true, description: 'Resting on at least so many independent reports.' })
  minIndependentReports?: number | null;

  @Field(() => DateTime, { nullable: true, description: 'Known to Hearsay before this time.' })
  knownUntil?: string | null;
}

/**
 * The list to walk, whose lists, and what is left to filter.
 *
 * @param ofEntity - ids of the entity whose events these are; null for all events.
 */
export async function eventQuery(given: EventFilter | null | undefined, ofEntity: readonly string[] | null, context: Context) {
  const { type, factuality, place, participant, role, since = null, until = null, ...bounds } = given ?? {};
  const [placeIds, participantIds] = await Promise.all([entityIds(place, context), entityIds(participant, context)]);
  if (ofEntity !== null && participantIds)
    throw new BadInputError('"participant" has no place here: ask events(filter: {participant: …}) for those of several.');
  const hubIds = ofEntity ?? participantIds;
  if (role && hubIds === null) throw new BadInputError('"role" narrows "participant": give both.');
  const filter: Record<string, Value> = {
    types: type ?? null,
    factualities: factuality ?? null,
    placeIds,
    minOutlets: bounds.minOutlets ?? null,
    minIndependentReports: bounds.minIndependentReports ?? null,
    knownUntil: knownBound(bounds.knownUntil),
  };
  if (hubIds === null) return { list: 'events' as const, hubIds, filter, since, until };
  return { list: 'taking' as const, hubIds, filter: { ...filter, roles: role ? [role] : null }, since, until };
}
