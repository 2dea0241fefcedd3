/** Query.path. */
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { shortestPath } from '../../graph/reads/shortest-path.js';
import { Access } from '../access/rule.js';
import type { Context } from '../context.js';
import { EntityRef, entitiesMeant } from '../entity/entity-ref.js';
import { BadInputError } from '../errors.js';
import { Price } from '../limits/price.js';
import { Hop } from './hop.js';

/** Steps of a path at most: after more, everybody is joined to everybody. */
const MOST_HOPS = 6;
const USUAL_HOPS = 4;

/** What is read to find a path, in pages' things. */
const SEARCHING = 1_000;

@Resolver()
export class PathQueries {
  @Access('reader')
  @Price(SEARCHING)
  @Query(() => [Hop], {
    nullable: true,
    description:
      'The shortest way from one entity to another through statements and events, of several the newest; empty when there is none, or both are the same. It does not go through who has more than 1,000 statements and events, and of those at an end the newest 1,000 of each kind count.',
  })
  async path(
    @Arg('from', () => EntityRef, { description: 'Where it begins.' }) from: EntityRef,
    @Arg('to', () => EntityRef, { description: 'Where it ends.' }) to: EntityRef,
    @Arg('maxHops', () => Int, { nullable: true, defaultValue: USUAL_HOPS, description: `Steps at most: 1 to ${MOST_HOPS}.` })
    given: number | null,
    @Ctx() context: Context,
  ) {
    const maxHops = given ?? USUAL_HOPS;
    if (maxHops < 1 || maxHops > MOST_HOPS) throw new BadInputError(`"maxHops" is ${maxHops}; it must be from 1 to ${MOST_HOPS}.`);
    const [start, end] = await entitiesMeant([from, to], context);
    return shortestPath(context.reader, start?.id ?? '', end?.id ?? '', maxHops);
  }
}
