/** Query.contradictions. */
import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import { Access } from '../access/rule.js';
import type { Context } from '../context.js';
import { EntityRef, entityIds } from '../entity/entity-ref.js';
import { WORDS, wordsIn } from '../filters.js';
import { listConnection } from '../list.js';
import { PageArgs } from '../page-args.js';
import { DateTime } from '../scalars.js';
import { RelationStatus } from '../terms.js';
import { RelationConnection } from './relation-connection.js';

@ArgsType()
class ContradictionArgs extends PageArgs {
  @Field(() => [EntityRef], { nullable: true, description: 'Only where one of the two claims is about one of these.' })
  about?: EntityRef[] | null;

  @Field(() => String, { nullable: true, description: `Only where the two hold these words. ${WORDS}` })
  text?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Only where the later of the two was said then or after.' })
  since?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Only where the later of the two was said before then.' })
  until?: string | null;

  @Field(() => [RelationStatus], { nullable: true, description: 'Only these; left out, all but those that a person has rejected.' })
  status?: RelationStatus[] | null;
}

@Resolver()
export class RelationQueries {
  @Access('reader')
  @Query(() => RelationConnection, {
    nullable: true,
    description: 'Claims that contradict each other, by when the later one was said, newest first.',
  })
  async contradictions(@Args(() => ContradictionArgs) args: ContradictionArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const { about, text, since, until, status } = args;
    const filter = {
      relationKinds: ['contradicts'],
      statuses: status ?? ['auto', 'confirmed'],
      aboutIds: await entityIds(about, context),
      words: wordsIn(text),
    };
    return listConnection(context, { list: 'relations', hubIds: null, order: 'NEWEST', filter, since, until }, args, info);
  }
}
