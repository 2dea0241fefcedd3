/** Query.stats: how much the graph holds. */
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Access } from '../access/rule.js';
import type { Context } from '../context.js';
import { DateTime } from '../scalars.js';

@ObjectType({
  simpleResolvers: true,
  description: 'How much the graph holds. Older revisions, and what a headline says again, are not counted.',
})
class Stats {
  @Field(() => Int, { description: 'Articles.' })
  articles!: number;

  @Field(() => Int, { description: 'Statements in them.' })
  statements!: number;

  @Field(() => Int, { description: 'Claims that the statements express.' })
  claims!: number;

  @Field(() => Int, { description: 'Events that the articles tell, however many tell of one.' })
  events!: number;

  @Field(() => Int, { description: 'People, organisations, countries, places and groups in them, those that are made one counted once.' })
  entities!: number;

  @Field(() => Int, { description: 'Outlets that published them.' })
  outlets!: number;

  @Field(() => DateTime, { nullable: true, description: 'When the earliest was published; null where none tells.' })
  firstPublished!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the latest was published; null where none tells.' })
  lastPublished!: string | null;
}

@Resolver()
export class StatsQueries {
  @Access('reader')
  @Query(() => Stats, { nullable: true, description: 'How much the graph holds.' })
  stats(@Ctx() { loaders }: Context) {
    return loaders.stats();
  }
}
