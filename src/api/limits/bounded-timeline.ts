/** Timelines within what one request may answer: how many buckets there are, the list tells. */
import type { Context } from '../context.js';
import { type Counted, type TimeCount, timelineOf } from '../counts/counted.js';
import type { Bucket } from '../terms.js';

/** As `timelineOf`. @throws BadInputError, QueryTooLargeError */
export const boundedTimeline = (
  counted: Counted,
  bucket: Bucket,
  { unpaged }: Pick<Context, 'unpaged'>,
  time?: Parameters<typeof timelineOf>[2],
): readonly TimeCount[] =>
  unpaged.list(() => timelineOf(counted, bucket, time), 'Ask for longer buckets, a shorter time or fewer values, or in several requests.');
