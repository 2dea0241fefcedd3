/** Apollo's server, as this one is set. */
import { ApolloServer, type ApolloServerOptions } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { answersCompiled } from './compiled.js';
import type { Context } from './context.js';
import type { Reading } from './documents/reading.js';
import { MAX_TOKENS } from './limits/bounds.js';
import type { Budget } from './limits/budget.js';
import { noNullCharacters } from './limits/null-characters.js';
import { masked } from './masking.js';
import { logsFaults, refusesBeforeReading, tellsWhatItTook } from './plugins.js';

export async function startedApollo(
  schema: GraphQLSchema,
  texts: Pick<Reading, 'known' | 'keep'>,
  introspection: boolean,
  budget: Budget | null,
): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    schema,
    csrfPrevention: true,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    // Whoever asks could fill it with texts of their own.
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    documentStore: readBefore(texts),
    // For a text that is forgotten between its reading and its answer.
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: [noNullCharacters],
    formatError: masked,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      refusesBeforeReading(budget, texts),
      logsFaults,
      tellsWhatItTook,
      answersCompiled(schema),
    ],
  });
  await apollo.start();
  return apollo;
}

/** What Apollo asks for a document: its key ends with the hash of the text. */
const readBefore = ({ known }: Pick<Reading, 'known'>): NonNullable<ApolloServerOptions<Context>['documentStore']> => ({
  get: async (key) => known.get(key.slice(key.lastIndexOf(':') + 1)),
  set: async () => undefined,
  delete: async () => false,
});
