/** The best that one can write for the three questions, behind plain Apollo with one resolver each: by-hand-server.mjs PORT. */
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify from 'fastify';
import neo4j from 'neo4j-driver';

const typeDefs = `
  type Outlet { name: String! } type Article { headline: String outlet: Outlet published: String } type Entity { name: String! statements: Statements! }
  type Named { name: String! } type Statement { text: String act: String saidAt: String article: Article about: [Named!] source: Named }
  type PageInfo { hasNextPage: Boolean! endCursor: String } type Statements { nodes: [Statement!]! pageInfo: PageInfo totalCount: Int }
  type Claim { text: String! statements: Statements! contradicts: [Claim!] }
  type Query { entityPage(id: ID!): Entity entities(ids: [ID!]!): [Entity!]! claim(id: ID!): Claim }
`;

const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password } = process.env;
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true, fetchSize: -1 });
const [entityPage, entities, claim] = ['entity-page', 'entities', 'claim'].map((name) =>
  readFileSync(new URL(`cypher/${name}.cypher`, import.meta.url), 'utf8'),
);

/** In a transaction of its own: a managed one takes twice as long for a small read. */
async function read(text, params) {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
  try {
    return (await session.run(text, params)).records.map((record) => record.get('data'));
  } finally {
    await session.close();
  }
}

const resolvers = {
  Query: {
    entityPage: async (_, { id }) => (await read(entityPage, { id, first: neo4j.int(21) })).map((each) => paged(each, 20))[0],
    entities: async (_, { ids }) => (await read(entities, { ids, first: neo4j.int(6) })).map((each) => paged(each, 5)),
    claim: async (_, { id }) => (await read(claim, { id, first: neo4j.int(20), few: neo4j.int(3) }))[0],
  },
};

/** One more than the page is read, so that one knows whether there is more. */
function paged({ name, nodes, totalCount }, size) {
  const page = nodes.slice(0, size);
  const pageInfo = { hasNextPage: nodes.length > size, endCursor: page.at(-1)?.cursor ?? null };
  return { name, statements: { nodes: page, pageInfo, totalCount } };
}

const app = Fastify();
const apollo = new ApolloServer({
  typeDefs,
  resolvers,
  plugins: [fastifyApolloDrainPlugin(app), ApolloServerPluginCacheControlDisabled()],
});
await apollo.start();
await app.register(fastifyApollo(apollo));
await app.listen({ port: Number(process.argv[2]), host: '127.0.0.1' });
console.log('ready');
process.on('message', () => process.send?.(process.cpuUsage()));
process.on('SIGTERM', () => void app.close().then(() => driver.close()));
