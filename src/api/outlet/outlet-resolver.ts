/** Query.outlet, and what hangs on an outlet. */
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { outletNamed } from '../../graph/reads/outlet-named.js';
import type { OutletRow } from '../../graph/reads/rows.js';
import { Access } from '../access/rule.js';
import type { Context } from '../context.js';
import { BadInputError } from '../errors.js';
import { StatementArgs, StatementConnection } from '../statement/statement-connection.js';
import { statementsOf } from '../statement/statement-list.js';
import { Outlet } from './outlet.js';

@Resolver(() => Outlet)
export class OutletResolver {
  @Access('reader')
  @Query(() => Outlet, { nullable: true, description: 'One outlet by id or by name; null when there is none.' })
  outlet(
    @Arg('id', () => ID, { nullable: true, description: 'Its id.' }) id: string | null,
    @Arg('name', () => String, { nullable: true, description: 'Its name; case, accents and punctuation do not count.' }) name:
      | string
      | null,
    @Ctx() { loaders, reader }: Context,
  ) {
    if (id && !name) return loaders.node('outlets', id);
    if (name && !id) return outletNamed(reader, name);
    throw new BadInputError('An outlet is meant by exactly one of "id" and "name".');
  }

  @FieldResolver(() => StatementConnection, { nullable: true, description: 'The statements that it carried.' })
  statements(
    @Root() { id }: OutletRow,
    @Args(() => StatementArgs) args: StatementArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return statementsOf([id], 'carried', args, context, info);
  }
}
