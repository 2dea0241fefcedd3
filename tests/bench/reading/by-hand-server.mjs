/** The best that one can write for the three questions, behind plain Apollo with one resolver each. */
import { readFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import { pageOf, serve } from './plain-apollo.mjs';

const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password } = process.env;
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
  disableLosslessIntegers: true,
  fetchSize: -1,
  telemetryDisabled: true,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
});
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

const paged = ({ name, nodes, totalCount }, size) => ({ name, statements: { ...pageOf(nodes, size), totalCount } });

const resolvers = {
  Query: {
    entityPage: async (_, { id }) => (await read(entityPage, { id, first: neo4j.int(21) })).map((each) => paged(each, 20))[0],
    entities: async (_, { ids }) => (await read(entities, { ids, first: neo4j.int(6) })).map((each) => paged(each, 5)),
    claim: async (_, { id }) => (await read(claim, { id, first: neo4j.int(20), few: neo4j.int(3) }))[0],
  },
};

await serve(resolvers, () => driver.close());
