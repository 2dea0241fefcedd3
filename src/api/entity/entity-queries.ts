/** Query.entity and Query.search. */
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, Info, Int, Query, Resolver } from 'type-graphql';
import { entitySearch } from '../../graph/reads/entity-search.js';
import { Access } from '../access/rule.js';
import { entityWithPage } from '../ahead.js';
import { connectionOfAll } from '../connection.js';
import type { Context } from '../context.js';
import { checkedText } from '../filters.js';
import { RANKING } from '../limits/bounds.js';
import { Price } from '../limits/price.js';
import { EntityKind } from '../terms.js';
import { Entity } from './entity.js';
import { EntityConnection } from './entity-connection.js';
import { EntityRef, entityOf } from './entity-ref.js';

@ArgsType()
class SearchArgs {
  @Field(() => String, {
    description:
      'A name, or the beginning of a word in one; case and accents do not count, and typing errors are forgiven. At most 200 characters.',
  })
  text!: string;

  @Field(() => [EntityKind], { nullable: true, description: 'Only entities of these kinds.' })
  kind?: EntityKind[] | null;

  @Field(() => Int, { nullable: true, description: 'How many from the start, or after `after`: 1 to 100; 20 when it is not given.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'A cursor: only what comes after it.' })
  after?: string | null;
}

@Resolver()
export class EntityQueries {
  @Access('reader')
  @Query(() => Entity, {
    nullable: true,
    description:
      'One entity by id, by Wikidata id or by name; null when there is none. A name that several bear is an error that lists them.',
  })
  async entity(
    @Arg('ref', () => EntityRef, { description: 'Which one.' }) ref: EntityRef,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const found = await entityWithPage(ref, context, info);
    return found === undefined ? entityOf(ref, context) : found;
  }

  @Access('reader')
  @Price(RANKING)
  @Query(() => EntityConnection, {
    nullable: true,
    description: 'Entities whose name, alias or other spelling fits the words, the best first; at most 200.',
  })
  async search(@Args(() => SearchArgs) { text, kind, ...page }: SearchArgs, @Ctx() { reader }: Context) {
    const words = checkedText(text).toLowerCase();
    const found = await entitySearch(reader, words, kind ?? null);
    return connectionOfAll(found, page, JSON.stringify(['search', words, kind ?? null]), ({ score }) => ({ score }));
  }
}
