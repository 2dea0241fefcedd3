/** Judgements: what people say of two entities, whether they are one. */
import { Ctx, Field, FieldResolver, Float, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { EntityRow, JudgementRow } from '../../graph/reads/rows.js';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.js';
import { UnknownEntityError } from '../errors.js';
import { Node } from '../node/node.js';
import { DateTime } from '../scalars.js';
import { Verdict } from '../terms.js';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'That two entities are, or are not, one and the same.' })
export class Judgement {
  @Field(() => ID, { description: 'Stays the same, also when it is revoked.' })
  id!: string;

  @Field(() => Verdict, { description: 'Whether they are one.' })
  verdict!: Verdict;

  @Field(() => Float, { nullable: true, description: 'How sure that is, from 0 to 1; null where a person said so.' })
  score!: number | null;

  @Field(() => String, { description: 'Why, in words.' })
  reason!: string;

  @Field(() => String, { description: 'Who said so.' })
  by!: string;

  @Field(() => DateTime, { description: 'When.' })
  at!: string;

  @Field(() => DateTime, { nullable: true, description: 'Since when it holds no longer; null while it does.' })
  revokedAt!: string | null;
}

@Resolver(() => Judgement)
export class JudgementResolver {
  @FieldResolver(() => Entity, { description: 'The one, by its own name: what it is made one with has its id, too.' })
  a(@Root() { aId }: JudgementRow, @Ctx() context: Context) {
    return spelling(aId, context);
  }

  @FieldResolver(() => Entity, { description: 'The other, likewise.' })
  b(@Root() { bId }: JudgementRow, @Ctx() context: Context) {
    return spelling(bId, context);
  }
}

/** A judgement stays when its entities go. */
async function spelling(id: string, { loaders }: Context): Promise<EntityRow> {
  const found = await loaders.node('spellings', id);
  if (found === null) throw new UnknownEntityError(`the id "${id}" any more`);
  return found;
}
