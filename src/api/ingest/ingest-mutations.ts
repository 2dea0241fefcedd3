/** Mutations: articles into the graph and out of it. */
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Access } from '../access/rule.js';
import type { Context, IngestOutcome } from '../context.js';
import { BadInputError } from '../errors.js';
import { ArticleInput } from './article-input.js';
import { IngestPayload, RemovePayload } from './payloads.js';

/** Articles in one call: so many are extracted within a minute. */
const MAX_ARTICLES = 20;

@Resolver()
export class IngestMutations {
  @Access('writer')
  @Mutation(() => IngestPayload, { description: `Takes articles apart and keeps what they say; at most ${MAX_ARTICLES}.` })
  async ingest(
    @Arg('articles', () => [ArticleInput], { description: 'The articles, in any order.' }) articles: ArticleInput[],
    @Ctx() context: Context,
  ) {
    checkNumber('articles', articles);
    return payload(await context.ingest.articles(articles), context);
  }

  @Access('writer')
  @Mutation(() => IngestPayload, {
    description: `Keeps articles that were taken apart elsewhere, as \`hearsay extract\` prints them; at most ${MAX_ARTICLES}.`,
  })
  async importDecompositions(
    @Arg('json', () => [String], { description: 'One decomposition each, as JSON.' }) json: string[],
    @Ctx() context: Context,
  ) {
    checkNumber('json', json);
    return payload(await context.ingest.decompositions(json), context);
  }

  @Access('admin')
  @Mutation(() => RemovePayload, {
    description: 'Removes an article with all that it says; what other articles say stays as it would be without it.',
  })
  async removeArticle(@Arg('id', () => ID, { description: "The article's id." }) id: string, @Ctx() context: Context) {
    const done = await context.ingest.remove(id);
    context.afterWriting(done.bookmark);
    return done;
  }
}

function checkNumber(name: string, { length }: readonly unknown[]): void {
  if (length > MAX_ARTICLES) throw new BadInputError(`"${name}" holds ${length} articles; send at most ${MAX_ARTICLES} at once.`);
}

type Written = { readonly results: readonly IngestOutcome[]; readonly bookmark: string | null };

async function payload({ results, bookmark }: Written, context: Context) {
  context.afterWriting(bookmark);
  return {
    bookmark,
    results: await Promise.all(
      results.map(async ({ articleId, error }) => ({
        article: articleId === null ? null : await context.loaders.node('articles', articleId),
        error,
      })),
    ),
  };
}
