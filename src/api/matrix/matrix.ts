/** Query.matrix: who does what to whom by speaking. */
import { Args, ArgsType, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { matrix } from '../../graph/reads/matrix.js';
import { Access } from '../access/rule.js';
import type { Context } from '../context.js';
import { periodOf } from '../counts/period.js';
import { Entity } from '../entity/entity.js';
import { Price } from '../limits/price.js';
import { checkedFirst } from '../page-args.js';
import { DateTime } from '../scalars.js';
import { EntityKind, SpeechAct } from '../terms.js';

@ObjectType({ simpleResolvers: true, description: 'How many statements join two entities.' })
class MatrixCell {
  @Field(() => Entity, { description: 'Who speaks.' })
  row!: Entity;

  @Field(() => Entity, { description: 'At whom it is aimed.' })
  column!: Entity;

  @Field(() => Int, { description: 'In how many statements.' })
  count!: number;
}

@ArgsType()
class MatrixArgs {
  @Field(() => SpeechAct, { description: 'What is done by speaking.' })
  act!: SpeechAct;

  @Field(() => EntityKind, {
    description: 'Of those who speak. With COUNTRY, whoever speaks for a country counts for it: its ministers, its army.',
  })
  rows!: EntityKind;

  @Field(() => EntityKind, { description: 'Of those at whom it is aimed; where it is aimed at nobody, of those whom it is about.' })
  columns!: EntityKind;

  @Field(() => DateTime, { nullable: true, description: 'Only what was said at this time or later; where that is unknown, published.' })
  since?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Only what was said before this time; where that is unknown, published.' })
  until?: string | null;

  @Field(() => Int, { nullable: true, defaultValue: 100, description: 'How many cells, those with most statements: 1 to 100.' })
  first?: number | null;
}

/** In things: it reads every statement of its time. */
const COUNTING = 1_000;

@Resolver()
export class MatrixQueries {
  @Access('reader')
  @Price(COUNTING)
  @Query(() => [MatrixCell], {
    nullable: true,
    description: 'Who does something to whom by speaking, as in: which countries accuse which. Cells without a statement are left out.',
  })
  matrix(@Args(() => MatrixArgs) { act, rows, columns, since, until, first }: MatrixArgs, @Ctx() { reader }: Context) {
    return matrix(reader, { act, rows, columns, ...periodOf(since ?? null, until ?? null), first: checkedFirst(first ?? 100) });
  }
}
