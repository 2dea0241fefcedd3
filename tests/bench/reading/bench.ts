/**
 * `npm run bench`: Hearsay's API beside @neo4j/graphql and beside Cypher by hand, on one Neo4j, and what its pages cost as their lists grow.
 * The Neo4j is its own: an empty one is filled, which takes a while; one that is filled is used as it is.
 */
import { parseArgs } from 'node:util';
import neo4j, { type Driver } from 'neo4j-driver';
import { type Neo4jOptions, openNeo4jStore } from '../../../src/graph/neo4j-store.js';
import { table } from '../table.js';
import { corpus, STATEMENTS_EACH } from './corpus.js';
import { growth } from './growth.js';
import { load } from './load.js';
import { benchNeo4j } from './neo4j.js';
import { QUESTIONS, type Subject } from './queries.js';
import { ratio, sideBySide } from './side-by-side.js';
import { speakersIn } from './speakers.js';

/** Entities that speak enough to fill a page, and claims that are contradicted. */
const ENTITIES = 200;
const CLAIMS = 300;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      statements: { type: 'string', default: '100000' },
      seconds: { type: 'string', default: '3' },
      rounds: { type: 'string', default: '5' },
      busy: { type: 'string', default: '1000000' },
    },
  });
  const options = benchNeo4j();
  const driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), { disableLosslessIntegers: true });
  try {
    await filled(driver, options, Number(values.statements));
    const figures = await sideBySide(await subjectIn(driver), {
      seconds: Number(values.seconds),
      rounds: Number(values.rounds),
      neo4jTime: () => neo4jTime(driver),
    });
    const rows = QUESTIONS.map((question) => [
      question,
      ratio(figures, question, '@neo4j/graphql', 'perSecond'),
      ratio(figures, question, 'by hand', 'perSecond'),
      ratio(figures, question, '@neo4j/graphql', 'p99'),
      1 / ratio(figures, question, '@neo4j/graphql', 'processor'),
      1 / ratio(figures, question, 'by hand', 'processor'),
    ]);
    console.log(
      table(
        [
          '16 at once',
          'requests/s, of @neo4j/graphql',
          'of by hand',
          'p99, of @neo4j/graphql',
          'requests a processor second, of @neo4j/graphql',
          'of by hand',
        ],
        rows,
      ),
    );
    const grown = await growth(await speakersIn(driver, Number(values.busy)), Number(values.rounds));
    console.log(
      table(
        ['one at a time', 'times', 'ms', 'to reach'],
        grown.map(({ what, ratio: times, milliseconds, to }) => [what, times, milliseconds, to]),
      ),
    );
  } finally {
    await driver.close();
  }
}

async function filled(on: Driver, options: Neo4jOptions, statements: number): Promise<void> {
  const [known, foreign] = await Promise.all([
    countOf(on, "MATCH (n:Statement) WHERE n.id STARTS WITH 's_' RETURN count(n) AS count"),
    countOf(on, "MATCH (a:Article) WHERE NOT a.id STARTS WITH 'bench/' RETURN count(a) AS count"),
  ]);
  if (foreign > 0) throw new Error('This Neo4j holds articles. The bench needs one of its own: start another on an empty folder.');
  if (known > 0) return console.log(`The graph holds ${known} statements.`);
  console.log(`Filling the graph with ${statements} statements …`);
  const store = await openNeo4jStore(options);
  await load(store, corpus(Math.ceil(statements / STATEMENTS_EACH))).finally(() => store.close());
}

async function subjectIn(on: Driver): Promise<Subject> {
  const people = `MATCH (e:Person) WHERE NOT e.id STARTS WITH 'e_bench' WITH e, COUNT { (e)-[:SAID]->() } AS said WHERE said >= 30 RETURN e.id AS id ORDER BY said DESC, id LIMIT ${ENTITIES}`;
  const claims = `MATCH (c:Claim) WHERE EXISTS { (c)<-[:RELATES_FROM]-() } RETURN c.id AS id ORDER BY id LIMIT ${CLAIMS}`;
  return { entityIds: await idsOf(on, people), claimIds: await idsOf(on, claims) };
}

/** Milliseconds of processor time that Neo4j has taken so far. */
async function neo4jTime(on: Driver): Promise<number> {
  const { records } = await on.executeQuery(
    "CALL dbms.queryJmx('java.lang:type=OperatingSystem') YIELD attributes RETURN attributes.ProcessCpuTime.value AS nanoseconds",
  );
  return (records[0]?.get('nanoseconds') as number) / 1_000_000;
}

const idsOf = async (on: Driver, query: string): Promise<readonly string[]> =>
  (await on.executeQuery(query)).records.map((record) => record.get('id'));

const countOf = async (on: Driver, query: string): Promise<number> => (await on.executeQuery(query)).records[0]?.get('count') ?? 0;

await main();
