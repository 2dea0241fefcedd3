/** The graph of the bench in Neo4j: filled when it is empty, and what is asked of it. */
import type { Driver } from 'neo4j-driver';
import { type Neo4jOptions, openNeo4jStore } from '../../../src/graph/neo4j-store.js';
import type { Store } from '../../../src/graph/store.js';
import { corpus, STATEMENTS_EACH } from './corpus.js';
import { load } from './load.js';
import type { Subject } from './queries.js';

/** Stores that write at a time. */
const WRITERS = 3;
/** Entities that speak enough to fill a page, and claims that are contradicted. */
const ENTITIES = 200;
const CLAIMS = 300;

/** @throws Error where it holds something else, or another number of statements. */
export async function filled(on: Driver, options: Neo4jOptions, statements: number): Promise<void> {
  const [known, foreign] = await Promise.all([
    countOf(on, "MATCH (n:Statement) WHERE n.id STARTS WITH 's_' RETURN count(n) AS count"),
    countOf(on, "MATCH (a:Article) WHERE NOT a.id STARTS WITH 'bench/' RETURN count(a) AS count"),
  ]);
  const articles = Math.ceil(statements / STATEMENTS_EACH);
  const wanted = articles * STATEMENTS_EACH;
  if (foreign > 0) throw new Error('This Neo4j holds articles. The bench needs one of its own: start another on an empty folder.');
  if (known === wanted) return;
  if (known > 0)
    throw new Error(
      `This Neo4j holds ${known} statements of the bench and not ${wanted}. Give --statements ${known}, or start on an empty folder.`,
    );
  console.log(`Filling the graph with ${wanted} statements …`);
  const stores: Store[] = [];
  try {
    for (let writer = 0; writer < WRITERS; writer += 1) stores.push(await openNeo4jStore(options));
    await load(stores, corpus(articles));
  } finally {
    for (const store of stores) await store.close();
  }
}

/** The busiest of the corpus, and claims that others contradict. */
export async function subjectIn(on: Driver): Promise<Subject> {
  const people = `MATCH (e:Person) WHERE NOT e.id STARTS WITH 'e_bench' WITH e, COUNT { (e)-[:SAID]->() } AS said WHERE said >= 5 RETURN e.id AS id ORDER BY said DESC, id LIMIT ${ENTITIES}`;
  const claims = `MATCH (c:Claim) WHERE EXISTS { (c)<-[:RELATES_FROM]-() } RETURN c.id AS id ORDER BY id LIMIT ${CLAIMS}`;
  return { entityIds: await idsOf(on, people), claimIds: await idsOf(on, claims) };
}

/** Milliseconds of processor time that Neo4j has taken so far. */
export async function neo4jTime(on: Driver): Promise<number> {
  const { records } = await on.executeQuery(
    "CALL dbms.queryJmx('java.lang:type=OperatingSystem') YIELD attributes RETURN attributes.ProcessCpuTime.value AS nanoseconds",
  );
  return (records[0]?.get('nanoseconds') as number) / 1_000_000;
}

/** Two commits, after which the graph is what it was: what a server has kept of an earlier state is of no use to it. */
export async function writeSomething(on: Driver): Promise<void> {
  await on.executeQuery('CREATE (:BenchMark)');
  await on.executeQuery('MATCH (m:BenchMark) DELETE m');
}

const idsOf = async (on: Driver, query: string): Promise<readonly string[]> =>
  (await on.executeQuery(query)).records.map((record) => record.get('id'));

const countOf = async (on: Driver, query: string): Promise<number> => (await on.executeQuery(query)).records[0]?.get('count') ?? 0;
