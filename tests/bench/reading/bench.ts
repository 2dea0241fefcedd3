/**
 * `npm run bench`: Hearsay's API beside @neo4j/graphql and beside Cypher by hand, on one Neo4j, and what its pages cost as their lists grow.
 * The Neo4j is its own: an empty one is filled, which takes a while; one that is filled is used as it is.
 */
import { availableParallelism, cpus, loadavg } from 'node:os';
import neo4j from 'neo4j-driver';
import { embedded } from './embedded.js';
import { filled, neo4jTime, subjectIn, writeSomething } from './graph.js';
import { growth } from './growth.js';
import { benchNeo4j } from './neo4j.js';
import { readingAsked } from './options.js';
import { sent } from './sent.js';
import { sideBySide } from './side-by-side.js';
import { speakersIn } from './speakers.js';
import { embeddedTable, growthTable, othersTable, sentTable } from './tables.js';

const OTHERS = [{ name: 'Hearsay' }, { name: '@neo4j/graphql' }, { name: 'by hand' }] as const;

const asked = readingAsked(process.argv.slice(2));
const options = benchNeo4j();
const driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), { disableLosslessIntegers: true });
try {
  await filled(driver, options, asked.statements);
  const subject = await subjectIn(driver);
  const measure = { ...asked, graphTime: () => neo4jTime(driver) };
  if (asked.parts.includes('others')) tell(othersTable(await sideBySide(OTHERS, subject, measure)));
  if (asked.parts.includes('sent')) tell(sentTable(await sent(subject)));
  if (asked.parts.includes('growth')) {
    const speakers = await speakersIn(driver, asked.sizes);
    tell(growthTable(await growth(speakers, { ...asked, write: () => writeSomething(driver) })));
  }
  if (asked.parts.includes('embedded')) tell(embeddedTable(await embedded(asked.statements, subject, asked)));
} finally {
  await driver.close();
}

/** With what the machine was doing, since others' work falls on all, but not on all alike. */
function tell(figures: string): void {
  const [load = 0] = loadavg();
  console.log(
    `\n${new Date().toISOString().slice(0, 16)}, ${availableParallelism()} × ${cpus()[0]?.model.trim()}, load ${load.toFixed(1)}, Node ${process.versions.node}\n`,
  );
  console.log(figures);
}
