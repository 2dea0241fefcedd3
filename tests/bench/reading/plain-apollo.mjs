/** Plain Apollo with a schema that holds the three questions and nothing else: what one writes for them alone. */
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify from 'fastify';
import { served } from './served.mjs';

const typeDefs = `
  type Outlet { name: String! } type Article { headline: String outlet: Outlet published: String } type Entity { name: String! statements: Statements! }
  type Named { name: String! } type Statement { text: String act: String saidAt: String article: Article about: [Named!] source: Named }
  type PageInfo { hasNextPage: Boolean! endCursor: String } type Statements { nodes: [Statement!]! pageInfo: PageInfo totalCount: Int }
  type Claim { text: String! statements: Statements! contradicts: [Claim!] }
  type Query { entityPage(id: ID!): Entity entities(ids: [ID!]!): [Entity!]! claim(id: ID!): Claim }
`;

/** Answers as these resolvers do (served.mjs); `close` is called last. */
export async function serve(resolvers, close) {
  const app = Fastify();
  const apollo = new ApolloServer({
    typeDefs,
    resolvers,
    plugins: [fastifyApolloDrainPlugin(app), ApolloServerPluginCacheControlDisabled()],
  });
  await apollo.start();
  await app.register(fastifyApollo(apollo));
  await served(app, close);
}

/** One more than the page was read, so that one knows whether there is more. */
export function pageOf(nodes, size) {
  const page = nodes.slice(0, size);
  return { nodes: page, pageInfo: { hasNextPage: nodes.length > size, endCursor: page.at(-1)?.cursor ?? null } };
}
