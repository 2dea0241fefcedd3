/** What followed a promise or prediction. */
import { ArgsType, Field, Int } from 'type-graphql';
import type { StatementRow } from '../../graph/reads/rows.js';
import type { Context } from '../context.js';
import { checkedFirst } from '../page-args.js';
import { laterBy } from './later.js';

@ArgsType()
export class FollowingArgs {
  @Field(() => Int, { nullable: true, defaultValue: 90, description: 'Within how many days after it: at least 1.' })
  days?: number | null;

  @Field(() => Int, { nullable: true, defaultValue: 10, description: 'How many: 1 to 100.' })
  first?: number | null;
}

/** @throws BadInputError, StoreError */
export async function followingEvents({ id, act, sortKey }: StatementRow, { days, first }: FollowingArgs, { loaders }: Context) {
  // Checked for whatever act, so that a wrong argument is told on the first page and not with the first promise.
  const until = laterBy(sortKey, 'days', days ?? 90);
  const most = checkedFirst(first ?? 10);
  return act === 'promise' || act === 'predict' ? loaders.eventsAfter({ id, until }, most) : null;
}
