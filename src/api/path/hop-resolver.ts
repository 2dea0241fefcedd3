/** What a step of a path joins, by what, and where that is told. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Step } from '../../graph/reads/shortest-path.js';
import { FIRST_KEY, LAST_KEY } from '../../graph/reads/sort-keys.js';
import { Article } from '../article/article.js';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.js';
import { Hop, HopVia } from './hop.js';

/** Everything there is, from its beginning. */
const ALL = { after: FIRST_KEY, before: LAST_KEY, since: FIRST_KEY, until: LAST_KEY };

@Resolver(() => Hop)
export class HopResolver {
  @FieldResolver(() => Entity, { description: 'Where the step begins: the entity before.' })
  from(@Root() { fromId }: Step, @Ctx() { loaders }: Context) {
    return loaders.node('entities', fromId);
  }

  @FieldResolver(() => HopVia, { description: 'The newest statement or event that joins the two.' })
  async via(@Root() { viaId }: Step, @Ctx() { loaders }: Context) {
    return isStatement(viaId) ? loaders.node('statements', viaId) : loaders.node('events', viaId);
  }

  @FieldResolver(() => Entity, { description: 'Where the step ends: the next entity.' })
  to(@Root() { toId }: Step, @Ctx() { loaders }: Context) {
    return loaders.node('entities', toId);
  }

  @FieldResolver(() => Article, { description: 'The article that has the statement; of an event, the first that reports it.' })
  async article(@Root() { viaId }: Step, @Ctx() { loaders }: Context) {
    const statement = isStatement(viaId) ? await loaders.node('statements', viaId) : null;
    if (statement !== null) return loaders.node('articles', statement.articleId);
    const first = { first: 1, oldestFirst: true, parts: [], filter: {} };
    return (await loaders.page('reporting', first, { hubIds: [viaId], ...ALL })).rows[0];
  }
}

const isStatement = (id: string): boolean => id.startsWith('s_');
