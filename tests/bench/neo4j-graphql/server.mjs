/** A server of @neo4j/graphql over the graph of the bench. Its own folder, for its packages are no part of Hearsay. */
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import Fastify from 'fastify';
import neo4j from 'neo4j-driver';
import { served } from '../reading/served.mjs';

// Times are the sort keys: its DateTime needs APOC.
const typeDefs = `
  type Outlet @node { id: ID! name: String! }
  type Article @node { id: ID! headline: String publishedValue: String sortKey: String outlet: [Outlet!]! @relationship(type: "PUBLISHED_BY", direction: OUT) }
  type Entity @node { id: ID! name: String! kind: String statements: [Statement!]! @relationship(type: "SAID", direction: OUT) }
  type Statement @node {
    id: ID! text: String! act: String saidAtValue: String sortKey: String
    article: [Article!]! @relationship(type: "STATED_IN", direction: OUT)
    about: [Entity!]! @relationship(type: "ABOUT", direction: OUT)
    source: [Entity!]! @relationship(type: "SAID", direction: IN)
  }
  type Claim @node {
    id: ID! text: String!
    statements: [Statement!]! @relationship(type: "EXPRESSES", direction: IN)
    relations: [Relation!]! @relationship(type: "RELATES_FROM", direction: IN)
  }
  type Relation @node { id: ID! kind: String to: [Claim!]! @relationship(type: "RELATES_TO", direction: OUT) }
`;

const { NEO4J_URI, NEO4J_USER = 'neo4j', NEO4J_PASSWORD = '' } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
  fetchSize: -1,
  telemetryDisabled: true,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
});
const schema = await new Neo4jGraphQL({ driver, typeDefs }).getSchema();
const app = Fastify();
const apollo = new ApolloServer({ schema, plugins: [fastifyApolloDrainPlugin(app), ApolloServerPluginCacheControlDisabled()] });
await apollo.start();
await app.register(fastifyApollo(apollo), { context: async () => ({ sessionConfig: { database: 'neo4j' } }) });
await served(app, () => driver.close());
