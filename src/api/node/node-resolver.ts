/** Query.node: whatever has this id. */
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Access } from '../access/rule.js';
import type { Context } from '../context.js';
import { Node } from './node.js';

/** By the letter that an id begins with (docs/graph.md, "Ids"). */
const KINDS = {
  e_: { file: 'entities', type: null },
  s_: { file: 'statements', type: 'Statement' },
  c_: { file: 'claims', type: 'Claim' },
  v_: { file: 'events', type: 'Event' },
  x_: { file: 'relations', type: 'Relation' },
  j_: { file: 'judgements-by-id', type: 'Judgement' },
  t_: { file: 'stories', type: 'Story' },
  o_: { file: 'outlets', type: 'Outlet' },
} as const;

@Resolver()
export class NodeResolver {
  @Access('reader')
  @Query(() => Node, { nullable: true, description: 'Whatever has this id; null when nothing has it.' })
  async node(
    @Arg('id', () => ID, { description: 'The id of an entity, statement, claim, event, relation, story, judgement, article or outlet.' })
    id: string,
    @Ctx() { loaders }: Context,
  ) {
    const kind = /^[a-z]_[0-9a-f]{20}$/.test(id) ? KINDS[id.slice(0, 2) as keyof typeof KINDS] : undefined;
    const { file, type } = kind ?? { file: 'articles', type: 'Article' };
    const found = await loaders.node(file, id);
    return found && { ...found, __typename: type ?? ('kind' in found ? found.kind : null) };
  }
}
