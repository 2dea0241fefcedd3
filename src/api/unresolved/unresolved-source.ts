/** Query.unresolvedSources: who spoke and is not known. */
import { Arg, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { unresolvedSources } from '../../graph/reads/unresolved-sources.js';
import { Access } from '../access/rule.js';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.js';
import { RANKING } from '../limits/bounds.js';
import { Price } from '../limits/price.js';
import { checkedFirst } from '../page-args.js';

@ObjectType({ simpleResolvers: true, description: 'Whom a source may be, as far as an article lets guess.' })
class Candidate {
  @Field(() => Entity, { description: 'Who.' })
  entity!: Entity;

  @Field(() => Float, { description: 'How likely, from 0 to 1: the best of all its statements.' })
  score!: number;

  @Field(() => String, { description: 'Why, in words.' })
  reason!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A source that nobody is known to be: without a name, or with a name that several bear. The same words in several articles are one.',
})
class UnresolvedSource {
  @Field(() => String, { description: "The articles' words for it: 'the spokesman'." })
  text!: string;

  @Field(() => Entity, { nullable: true, description: 'The one that is called so; null where each article has its own.' })
  entity!: Entity | null;

  @Field(() => Int, { description: 'How many statements hang on it.' })
  statementCount!: number;

  @Field(() => Int, { description: 'In how many articles it speaks.' })
  articleCount!: number;

  @Field(() => [Candidate], { description: 'Whom it may be, the likeliest first.' })
  candidates!: Candidate[];
}

@Resolver()
export class UnresolvedQueries {
  @Access('reader')
  @Price(RANKING)
  @Query(() => [UnresolvedSource], {
    nullable: true,
    description: 'Sources without a name or with that of several, those first on which most statements hang.',
  })
  async unresolvedSources(
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'How many: 1 to 100.' }) first: number | null,
    @Ctx() { reader, loaders }: Context,
  ) {
    const found = await unresolvedSources(reader, checkedFirst(first ?? 20));
    return found.map(({ ids, ...source }) => ({ ...source, entity: ids.length === 1 ? loaders.node('entities', ids[0] as string) : null }));
  }
}
