/** How a claim spread: its articles by when they were published. */
import { ArgsType, Field } from 'type-graphql';
import type { Context } from '../context.js';
import type { TimeCount } from '../counts/counted.js';
import { periodOf } from '../counts/period.js';
import { boundedTimeline } from '../limits/bounded-timeline.js';
import { DateTime } from '../scalars.js';
import { Bucket } from '../terms.js';

@ArgsType()
export class SpreadArgs {
  @Field(() => Bucket, { description: 'By what time.' })
  by!: Bucket;

  @Field(() => DateTime, { nullable: true, description: 'Only articles published at this time or later.' })
  since?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Only articles published before this time.' })
  until?: string | null;
}

/** @param withAll - whether all articles of each bucket are counted too. */
export async function spreadOf(
  id: string,
  { by, since = null, until = null }: SpreadArgs,
  context: Context,
  withAll: boolean,
): Promise<readonly TimeCount[]> {
  const period = periodOf(since, until);
  // A claim's relationships know hours and days.
  const time = by === 'HOUR' ? 'hour' : 'day';
  const counts = { by: [[time]] as const, all: withAll ? ([time] as const) : [] };
  const shape = { first: 0, oldestFirst: true, parts: [], filter: {}, counts };
  const ask = { hubIds: [id], ...period, after: period.since, before: period.until };
  const page = await context.loaders.page('carrying', shape, ask);
  return page.counts ? boundedTimeline({ counts: page.counts, since, until, shared: [] }, by, context, time) : [];
}
