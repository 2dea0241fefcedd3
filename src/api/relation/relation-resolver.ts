/** The two that a relation joins. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RelationRow } from '../../graph/reads/rows.js';
import type { Context } from '../context.js';
import { Node } from '../node/node.js';
import { Relation } from './relation.js';

@Resolver(() => Relation)
export class RelationResolver {
  @FieldResolver(() => Node, { description: 'The statement or claim that it leads from: the later one of two statements.' })
  from(@Root() { fromId }: RelationRow, @Ctx() context: Context) {
    return endOf(fromId, context);
  }

  @FieldResolver(() => Node, { description: 'The statement or claim that it leads to.' })
  to(@Root() { toId }: RelationRow, @Ctx() context: Context) {
    return endOf(toId, context);
  }
}

async function endOf(id: string, { loaders }: Context) {
  const isClaim = id.startsWith('c_');
  const found = isClaim ? await loaders.node('claims', id) : await loaders.node('statements', id);
  return found && { ...found, __typename: isClaim ? 'Claim' : 'Statement' };
}
