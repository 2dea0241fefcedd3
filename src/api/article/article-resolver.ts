/** What hangs on an article: its text, who is in it, who says what, what happens. */
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { ArticleRow, MentionedRow } from '../../graph/reads/rows.js';
import { pageAhead } from '../ahead.js';
import { connectionOfAll } from '../connection.js';
import type { Context } from '../context.js';
import { EntityConnection, mentionOf } from '../entity/entity-connection.js';
import { mentionedAsOnes } from '../entity/mentioned.js';
import { EventConnection } from '../event/event-connection.js';
import { listConnection } from '../list.js';
import { Outlet } from '../outlet/outlet.js';
import { PageArgs } from '../page-args.js';
import { selectionOf } from '../selection.js';
import { ArticleStatementArgs, StatementConnection } from '../statement/statement-connection.js';
import { statementsOf } from '../statement/statement-list.js';
import { Story } from '../story/story.js';
import { EntityKind } from '../terms.js';
import { When, whenOf } from '../when.js';
import { Article } from './article.js';
import { ArticleConnection } from './article-connection.js';

@Resolver(() => Article)
export class ArticleResolver {
  @FieldResolver(() => Outlet, { nullable: true, description: 'Who published it, where that is known.' })
  outlet(@Root() { outletId, outletName }: ArticleRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    if (outletId === null) return null;
    // The article knows its outlet's name: nothing need be read for that alone.
    return selectionOf(info).fields.has('domain') ? loaders.node('outlets', outletId) : { id: outletId, name: outletName };
  }

  @FieldResolver(() => When, { nullable: true, description: 'When it was published, where that is known.' })
  published(@Root() article: ArticleRow) {
    return whenOf(article, 'published');
  }

  @FieldResolver(() => String, { nullable: true, description: 'All of its text; spans count from its start.' })
  async text(@Root() { id }: ArticleRow, @Ctx() { loaders, unpaged }: Context) {
    const found = await loaders.node('article-texts', id);
    return found && unpaged.text(found.text);
  }

  @FieldResolver(() => Article, { nullable: true, description: 'The article that it is taken from, where that is known.' })
  copyOf(@Root() { id }: ArticleRow, @Ctx() { loaders }: Context) {
    return loaders.node('originals-of-articles', id);
  }

  @FieldResolver(() => ArticleConnection, { nullable: true, description: 'Articles that are taken from it, oldest first.' })
  async copies(@Root() { id }: ArticleRow, @Args(() => PageArgs) page: PageArgs, @Ctx() { loaders }: Context) {
    const copies = await loaders.list('copies-of-articles', id);
    return connectionOfAll(copies, page, JSON.stringify(['copies', id]), ({ similarity }) => ({ similarity }));
  }

  @FieldResolver(() => Story, { nullable: true, description: 'The story that it is in, where it was put with others.' })
  story(@Root() { id }: ArticleRow, @Ctx() { loaders }: Context) {
    return loaders.node('stories-of-articles', id);
  }

  @FieldResolver(() => Article, { nullable: true, description: 'Its older revision, where the text under this id was another one before.' })
  revises(@Root() { id }: ArticleRow, @Ctx() { loaders }: Context) {
    return loaders.node('revised-articles', id);
  }

  @FieldResolver(() => [String], { description: 'Words in quotation marks in the headline that the body does not have.' })
  headlineQuotesNotInBody(@Root() article: ArticleRow) {
    return article.headlineQuotesNotInBody ?? [];
  }

  @FieldResolver(() => StatementConnection, {
    nullable: true,
    description: 'Who says what in it, as it stands in the text; also what its headline says again.',
  })
  statements(
    @Root() article: ArticleRow,
    @Args(() => ArticleStatementArgs) args: ArticleStatementArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return pageAhead(article, info) ?? statementsOf([article.id], 'stated', args, context, info);
  }

  @FieldResolver(() => EntityConnection, {
    nullable: true,
    description: 'Whom it mentions, by first mention; edges say how often, where and in what forms.',
  })
  async entities(
    @Root() { id }: ArticleRow,
    @Arg('kind', () => EntityKind, { nullable: true, description: 'Only entities of this kind.' }) kind: EntityKind | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    const mentioned = await mentionedAsOnes(await context.loaders.list('entities-of-articles', id), context);
    const wanted = mentioned.filter((entity) => !kind || entity.kind === kind);
    const keyed = wanted.map((entity) => ({ ...entity, key: `${placeOf(entity)} ${entity.id}` }));
    return connectionOfAll(keyed, page, JSON.stringify(['entities', id, kind ?? null]), mentionOf);
  }

  @FieldResolver(() => EventConnection, { nullable: true, description: 'What happens in it, as it stands in the text.' })
  events(@Root() { id }: ArticleRow, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return listConnection(context, { list: 'reported', hubIds: [id], order: 'OLDEST' }, args, info);
  }
}

/** Ascends in the text's order; whom no words mention, as the country of a town, comes last. */
const placeOf = ({ starts: [first] }: MentionedRow): string => (first === undefined ? '~' : String(first).padStart(8, '0'));
