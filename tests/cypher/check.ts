/**
 * `npm run check:cypher`: the rules over every file and over cypher/schema, and Neo4j's own parser over each text without optional lines and
 * with all of them. The variants between go through a real Neo4j in the contract suite, which tells what it finds odd. What passed is remembered by its text.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { schemaStatements } from '../../src/graph/schema.js';
import { allLinesOf, type CypherFile, productFiles, type StoreKind, textOf, variantsOf } from '../../src/graph/statements.js';
import { complaintsOfAll } from './parse-all.js';
import { brokenRules } from './rules.js';
import { SCHEMA_RULES, schemaFiles } from './schema.js';

const PASSED = new URL('../../node_modules/.cache/hearsay/cypher.json', import.meta.url);

const files = productFiles();
const kinds: readonly StoreKind[] = ['neo4j', 'embedded'];

const broken = [
  ...SCHEMA_RULES.filter((rule) => rule.broken(schemaFiles)).map(({ name, why }) => `cypher/schema: ${name}: ${why}`),
  ...files.names.flatMap((name) => {
    const rules = new Set(own(name).flatMap(brokenRules));
    return [...rules].map((rule) => `cypher/${name}: ${rule.name}: ${rule.why}`);
  }),
];

const passed = new Set<string>(existsSync(PASSED) ? JSON.parse(readFileSync(PASSED, 'utf8')) : []);
const markOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 20);
const anew = [...new Map(texts().map((each) => [markOf(each.text), each]))].filter(([mark]) => !passed.has(mark));
const complaints = await complaintsOfAll(anew.map(([, { text }]) => text));
const refused = anew.flatMap(([mark, { name }], at) => {
  if (complaints[at]?.length === 0) passed.add(mark);
  return (complaints[at] ?? []).map((complaint) => `cypher/${name}: ${complaint}`);
});
mkdirSync(new URL('.', PASSED), { recursive: true });
writeFileSync(PASSED, JSON.stringify([...passed]));

for (const problem of [...broken, ...new Set(refused)]) console.error(problem);
console.log(`${files.names.length} files of Cypher, ${anew.length} texts parsed anew: ${broken.length + refused.length} problems.`);
process.exitCode = broken.length + refused.length > 0 ? 1 : 0;

/** A common file once; where each store has its own, both. */
function own(name: string): readonly CypherFile[] {
  return [...new Map(kinds.map((kind) => files.file(name, kind)).map((file) => [allLinesOf(file), file])).values()];
}

/** The indexes of cypher/schema/embedded.cypher are the only statements in words that Neo4j does not know. */
function texts(): readonly { name: string; text: string }[] {
  const statements = files.names
    .flatMap(own)
    .flatMap((file) => variants(file).map((given) => ({ name: file.name, text: textOf(file, given) })));
  return [...statements, ...schemaStatements('neo4j').map(({ name, text }) => ({ name: `schema (${name})`, text }))];
}

function variants(file: CypherFile): readonly (readonly string[])[] {
  const all = variantsOf(file);
  const isWithin = (given: readonly string[], other: readonly string[]) =>
    other.length > given.length && given.every((name) => other.includes(name));
  return all.filter((given) => given.length === 0 || !all.some((other) => isWithin(given, other)));
}
