/** The neighbours of a role. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RoleRow } from '../../graph/reads/rows.js';
import { Article } from '../article/article.js';
import type { Context } from '../context.js';
import { When, whenOf } from '../when.js';
import { asOne } from './as-one.js';
import { Entity } from './entity.js';
import { Role } from './role.js';

@Resolver(() => Role)
export class RoleResolver {
  @FieldResolver(() => Entity, { description: 'Who holds it.' })
  holder(@Root() { holder }: RoleRow, @Ctx() context: Context) {
    return asOne(holder, context);
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'The organisation or country it is an office of; null where the article does not say.',
  })
  of(@Root() { of }: RoleRow, @Ctx() context: Context) {
    return of && asOne(of, context);
  }

  @FieldResolver(() => When, { nullable: true, description: 'Since when, where the article says so.' })
  from(@Root() role: RoleRow) {
    return whenOf(role, 'from');
  }

  @FieldResolver(() => When, { nullable: true, description: 'Until when, where the article says so.' })
  until(@Root() role: RoleRow) {
    return whenOf(role, 'until');
  }

  @FieldResolver(() => Article, { description: 'The article that states it.' })
  article(@Root() { articleId }: RoleRow, @Ctx() { loaders }: Context) {
    return loaders.node('articles', articleId);
  }
}
