/** Query.unresolvedSources: who spoke and is not known. */
import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { type UnresolvedRow, unresolvedSources } from '../../graph/reads/unresolved-sources.js';
import { Access } from '../access/rule.js';
import type { Context } from '../context.js';
import { Candidate, candidatesFrom } from '../entity/candidate.js';
import { Entity } from '../entity/entity.js';
import { RANKING } from '../limits/bounds.js';
import { Price } from '../limits/price.js';
import { checkedFirst } from '../page-args.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'A source that nobody is known to be: without a name, or with a name that several bear. The same words in several articles are one.',
})
class UnresolvedSource {
  @Field(() => String, { description: "The articles' words for it: 'the spokesman'." })
  text!: string;

  @Field(() => Int, { description: 'How many statements hang on it.' })
  statementCount!: number;

  @Field(() => Int, { description: 'In how many articles it speaks.' })
  articleCount!: number;
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
    @Ctx() { reader }: Context,
  ) {
    return unresolvedSources(reader, checkedFirst(first ?? 20));
  }
}

@Resolver(() => UnresolvedSource)
export class UnresolvedSourceResolver {
  @FieldResolver(() => Entity, { nullable: true, description: 'The one that is called so; null where each article has its own.' })
  entity(@Root() { ids: [id = '', ...others] }: UnresolvedRow, @Ctx() { loaders }: Context) {
    return others.length === 0 ? loaders.node('entities', id) : null;
  }

  @FieldResolver(() => [Candidate], { description: 'Whom it may be, the likeliest first.' })
  candidates(@Root() { candidates }: UnresolvedRow, @Ctx() context: Context) {
    return candidatesFrom(candidates, context);
  }
}
