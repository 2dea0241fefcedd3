/** Query.changes: what is new since one's last visit. */
import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import { type ChangeRow, changesSince } from '../../graph/reads/changes.js';
import { Access } from '../access/rule.js';
import { connectionOf } from '../connection.js';
import type { Context } from '../context.js';
import { EntityRef, entityIds } from '../entity/entity-ref.js';
import { knownBound } from '../filters.js';
import { PAGE_SIZE } from '../limits/bounds.js';
import { sliceOf } from '../page-args.js';
import { DateTime } from '../scalars.js';
import { ChangeConnection } from './change.js';

@ArgsType()
class ChangeArgs {
  @Field(() => DateTime, { description: 'Only what Hearsay learnt at this time or later.' })
  since!: string;

  @Field(() => [EntityRef], { nullable: true, description: 'Only what concerns any of these.' })
  about?: EntityRef[] | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many from the start, or after \`after\`: 1 to 100; ${PAGE_SIZE} when it is not given.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'A cursor: only what comes after it.' })
  after?: string | null;
}

@Resolver()
export class ChangeQueries {
  @Access('reader')
  @Query(() => ChangeConnection, {
    nullable: true,
    description: 'What is new since a time, earliest first: claims, relations, entities made one or told apart.',
  })
  async changes(@Args(() => ChangeArgs) { since, about, first, after }: ChangeArgs, @Ctx() context: Context) {
    const aboutIds = await entityIds(about, context);
    const scope = JSON.stringify(['changes', since, aboutIds && [...aboutIds].sort()]);
    const slice = sliceOf({ first: first ?? null, after: after ?? null }, scope);
    const ask = { since: knownBound(since) ?? '', after: slice.after ?? '', first: slice.size + 1, aboutIds };
    const rows = await changesSince(context.reader, ask);
    return connectionOf(rows.map(changeOf), null, slice, scope);
  }
}

function changeOf({ key, at, kind, node }: ChangeRow) {
  if (kind === 'claim') return { key, at, claim: node };
  return kind === 'relation' ? { key, at, relation: node } : { key, at, judgement: node, isMerged: kind === 'merged' };
}
