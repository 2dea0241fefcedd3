/** Mutations: people say that two entities are, or are not, one. */
import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Access } from '../access/rule.js';
import type { Context } from '../context.js';
import { BadInputError, UnknownEntityError } from '../errors.js';
import { BOOKMARK } from '../ingest/payloads.js';
import { Verdict } from '../terms.js';
import { Judgement } from './judgement.js';

/** Characters of a reason. */
const MAX_REASON = 1000;

@ObjectType({ simpleResolvers: true, description: 'What became of a judgement.' })
class JudgePayload {
  @Field(() => Judgement, { nullable: true, description: 'As it is in the graph now; null where nothing has this id.' })
  judgement!: Judgement | null;

  @Field(() => String, { nullable: true, description: BOOKMARK })
  bookmark!: string | null;
}

@Resolver()
export class JudgementMutations {
  @Access('editor')
  @Mutation(() => JudgePayload, {
    description:
      'Says that two entities are, or are not, one. It takes the place of what was said of the same two before; that is revoked.',
  })
  async judge(
    @Arg('a', () => ID, { description: 'The id of the one.' }) a: string,
    @Arg('b', () => ID, { description: 'The id of the other.' }) b: string,
    @Arg('verdict', () => Verdict, { description: 'Whether they are one.' }) verdict: Verdict,
    @Arg('reason', () => String, { description: `Why, in words: at most ${MAX_REASON} characters.` }) reason: string,
    @Ctx() context: Context,
  ) {
    const words = reason.trim();
    if (words === '' || words.length > MAX_REASON) throw new BadInputError(`"reason" must have 1 to ${MAX_REASON} characters.`);
    if (words.includes('\u0000')) throw new BadInputError('"reason" holds a null character, which no text can.');
    if (a === b) throw new BadInputError('"a" and "b" are the same id: a judgement is of two.');
    for (const id of [a, b]) if (!(await context.loaders.node('entities', id))) throw new UnknownEntityError(`the id "${id}"`);
    const { id, bookmark } = await context.ingest.judge({ aId: a, bId: b, verdict, reason: words, by: context.caller.name });
    return payload(id, bookmark, context);
  }

  @Access('editor')
  @Mutation(() => JudgePayload, { description: 'Takes a judgement back: it is kept, and no longer holds.' })
  async revokeJudgement(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() context: Context) {
    const { bookmark } = await context.ingest.revokeJudgement(id);
    return payload(id, bookmark, context);
  }
}

async function payload(id: string, bookmark: string | null, context: Context) {
  context.afterWriting(bookmark);
  return { judgement: await context.loaders.node('judgements-by-id', id), bookmark };
}
