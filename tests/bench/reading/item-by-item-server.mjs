/** One read for each item, as a resolver for each field makes them when nothing gathers them: item-by-item-server.mjs FOLDER, on an embedded graph. */
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { pageOf, serve } from './plain-apollo.mjs';

const [, , folder] = process.argv;
const db = grafeo.GrafeoDB.create(join(folder, 'graph.grafeo'));
const read = async (text, params) => (await db.executeCypher(text, params)).toArray();

const ENTITY = 'MATCH (e:Entity {id: $id}) RETURN e.id AS id, e.name AS name';
const SAID = `MATCH (e:Entity {id: $id}) CALL (e) { MATCH (e)-[r:SAID]->(s:Statement) WHERE r.hubId = $id AND r.sortKey < '~' WITH r, s ORDER BY r.sortKey DESC LIMIT $first
  RETURN s.id AS id, s.text AS text, s.act AS act, s.saidAtValue AS saidAt, s.sortKey AS cursor } RETURN id, text, act, saidAt, cursor`;
const SAID_IN_ALL = 'MATCH (e:Entity {id: $id}) RETURN COUNT { (e)-[:SAID]->() } AS total';
const ARTICLE =
  'MATCH (s:Statement {id: $id}) MATCH (s)-[:STATED_IN]->(a:Article) RETURN a.id AS id, a.headline AS headline, a.publishedValue AS published';
const OUTLET = 'MATCH (a:Article {id: $id}) MATCH (a)-[:PUBLISHED_BY]->(o:Outlet) RETURN o.name AS name';
const ABOUT = 'MATCH (s:Statement {id: $id}) MATCH (s)-[:ABOUT]->(e:Entity) RETURN e.name AS name';
const SOURCE = 'MATCH (s:Statement {id: $id}) MATCH (s)<-[:SAID]-(e:Entity) RETURN e.name AS name LIMIT 1';
const CLAIM = 'MATCH (c:Claim {id: $id}) RETURN c.id AS id, c.text AS text';
const EXPRESSING = `MATCH (c:Claim {id: $id}) CALL (c) { MATCH (c)<-[r:EXPRESSES]-(s:Statement) WHERE r.hubId = $id AND r.sortKey < '~' WITH r, s ORDER BY r.sortKey DESC LIMIT $first
  RETURN s.id AS id } RETURN id`;
const CONTRADICTING = `MATCH (c:Claim {id: $id}) MATCH (c)<-[:RELATES_FROM]-(q:Relation) WHERE q.kind = 'contradicts' MATCH (q)-[:RELATES_TO]->(d:Claim)
  RETURN d.id AS id, d.text AS text, q.sortKey AS key ORDER BY key LIMIT 20`;

const first = async (text, params) => (await read(text, params))[0] ?? null;
const statements = async (id, size) => ({ ...pageOf(await read(SAID, { id, first: size + 1 }), size), entityId: id });

const resolvers = {
  Query: {
    entityPage: async (_, { id }) => ({ ...(await first(ENTITY, { id })), size: 20 }),
    entities: (_, { ids }) => Promise.all(ids.map(async (id) => ({ ...(await first(ENTITY, { id })), size: 5 }))),
    claim: async (_, { id }) => ({ ...(await first(CLAIM, { id })), size: 20 }),
  },
  Entity: { statements: ({ id, size }) => statements(id, size) },
  Statements: { totalCount: async ({ entityId }) => (await first(SAID_IN_ALL, { id: entityId })).total },
  Statement: {
    article: ({ id }) => first(ARTICLE, { id }),
    about: ({ id }) => read(ABOUT, { id }),
    source: ({ id }) => first(SOURCE, { id }),
  },
  Article: { outlet: ({ id }) => first(OUTLET, { id }) },
  Claim: {
    statements: async ({ id, size = 3 }) => ({ nodes: await read(EXPRESSING, { id, first: size }) }),
    contradicts: ({ id }) => read(CONTRADICTING, { id }),
  },
};

await serve(resolvers, () => db.close());
