/** What was said in answer to a statement. */
import { ArgsType, Field, Int } from 'type-graphql';
import type { StatementRow } from '../../graph/reads/rows.js';
import { connectionOfAll } from '../connection.js';
import type { Context } from '../context.js';
import { PageArgs } from '../page-args.js';
import { laterBy } from './later.js';

@ArgsType()
export class ResponseArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    defaultValue: 48,
    description: 'Within how many hours after it, by when they were said; where that is unknown, published. At least 1.',
  })
  hours?: number | null;
}

/** @throws BadInputError, StoreError */
export async function responsesTo({ id, sortKey }: StatementRow, { hours, ...page }: ResponseArgs, { loaders }: Context) {
  const most = hours ?? 48;
  const until = laterBy(sortKey, 'hours', most);
  const answers = (await loaders.list('responses', id)).filter(({ key }) => key >= secondOf(sortKey) && key < until);
  return connectionOfAll(answers, page, JSON.stringify(['responses', id, most]));
}

const secondOf = (sortKey: string): string => sortKey.slice(0, sortKey.indexOf(' '));
