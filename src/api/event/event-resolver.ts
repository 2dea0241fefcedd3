/** What hangs on an event: who takes part, who tells of it, who denies it. */
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { EventRow, ParticipantRow } from '../../graph/reads/rows.js';
import { ArticleConnection } from '../article/article-connection.js';
import type { Context } from '../context.js';
import { asOne } from '../entity/as-one.js';
import { Entity } from '../entity/entity.js';
import { listConnection } from '../list.js';
import { PageArgs } from '../page-args.js';
import { StatementConnection } from '../statement/statement-connection.js';
import { ParticipantRole } from '../terms.js';
import { When, whenOf } from '../when.js';
import { Event, Participant } from './event.js';

@Resolver(() => Event)
export class EventResolver {
  @FieldResolver(() => When, { nullable: true, description: 'When it took place or is to, where an article tells.' })
  date(@Root() event: EventRow) {
    return whenOf(event, 'date');
  }

  @FieldResolver(() => Entity, { nullable: true, description: 'Where, where an article tells.' })
  place(@Root() { placeId }: EventRow, @Ctx() { loaders }: Context) {
    return placeId === null ? null : loaders.node('entities', placeId);
  }

  @FieldResolver(() => [Participant], { description: 'Who and what takes part: by role, then by name.' })
  async participants(
    @Root() { id, participants }: EventRow,
    @Arg('role', () => ParticipantRole, { nullable: true, description: 'Only in this role.' }) role: ParticipantRole | null,
    @Ctx() context: Context,
  ) {
    const all = await asOnes(participants ?? (await context.loaders.list('participants', id)), context);
    const order = (each: (typeof all)[number]) => JSON.stringify([each.role, each.entity.name, each.entity.id]);
    return all.filter((each) => !role || each.role === role).sort((a, b) => (order(a) < order(b) ? -1 : 1));
  }

  @FieldResolver(() => StatementConnection, { nullable: true, description: 'The statements that tell of it, newest first.' })
  allegations(@Root() { id }: EventRow, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return listConnection(context, { list: 'describing', hubIds: [id], stance: 'tells', order: 'NEWEST' }, args, info);
  }

  @FieldResolver(() => StatementConnection, { nullable: true, description: 'The statements that deny it, newest first.' })
  denials(@Root() { id }: EventRow, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return listConnection(context, { list: 'describing', hubIds: [id], stance: 'denies', order: 'NEWEST' }, args, info);
  }

  @FieldResolver(() => ArticleConnection, { nullable: true, description: 'The articles that report it, newest first.' })
  articles(@Root() { id }: EventRow, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return listConnection(context, { list: 'reporting', hubIds: [id], order: 'NEWEST' }, args, info);
  }
}

/** Each once in a role. */
async function asOnes(participants: readonly ParticipantRow[], context: Context): Promise<readonly ParticipantRow[]> {
  const all = await Promise.all(participants.map(async ({ role, entity }) => ({ role, entity: await asOne(entity, context) })));
  return [...new Map(all.map((each) => [`${each.role} ${each.entity.id}`, each])).values()];
}
