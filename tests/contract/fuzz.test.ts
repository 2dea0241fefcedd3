/** Reads made up inside the rules, sent to both stores: the same rows, or the rules have a hole. */
import { openEmbeddedStore } from '../../src/graph/embedded-store.js';
import { openNeo4jStore } from '../../src/graph/neo4j-store.js';
import { type CypherFiles, parseCypherFile } from '../../src/graph/statements.js';
import type { Row, Store, Value } from '../../src/graph/store.js';
import { brokenRules } from '../cypher/rules.js';
import { describeWith } from '../helpers/needs.js';
import { emptyNeo4j, HOW_TO_GET_NEO4J, takeNeo4j, testNeo4j } from '../helpers/neo4j.js';
import { dice, EDGES, type Graph, generatedGraph, LABELS } from './generated-graph.js';
import { type GeneratedRead, generatedRead } from './generated-reads.js';

const SEED = Number(process.env.FUZZ_SEED ?? 20_241_017);
const READS = Number(process.env.FUZZ_READS ?? 300);

const AT_ONCE = 4;

const roll = dice(SEED);
const graph = generatedGraph(roll);
const reads = new Map(Array.from({ length: READS }, (_, index) => [`read/generated-${index}`, generatedRead(roll)]));

describe('generated reads', () => {
  it('keep the rules', () => {
    const broken = [...reads].flatMap(([name, { text }]) =>
      brokenRules(parseCypherFile(name, text)).map((rule) => `${rule.name}: ${text}`),
    );
    expect(broken).toEqual([]);
  });

  it('are as many as asked for, and not all of one form', () => {
    const forms = new Set([...reads.values()].map(({ text }) => text.replace(/\d+/g, '')));
    expect(forms.size).toBeGreaterThan(READS / 2);
  });
});

describeWith(testNeo4j !== null, 'generated reads on both stores', HOW_TO_GET_NEO4J, () => {
  let giveBack: () => Promise<void>;
  let stores: readonly Store[] = [];

  beforeAll(async () => {
    if (testNeo4j === null) throw new Error(HOW_TO_GET_NEO4J);
    giveBack = await takeNeo4j();
    await emptyNeo4j(testNeo4j);
    stores = [await openNeo4jStore({ ...testNeo4j, files }), await openEmbeddedStore({ folder: null, files })];
    for (const store of stores) await load(store, graph);
  }, 900_000);

  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await giveBack();
  });

  it(`have the same rows (FUZZ_SEED=${SEED} FUZZ_READS=${READS})`, async () => {
    const left = [...reads];
    const different: string[] = [];
    let full = 0;
    const next = async () => {
      for (let entry = left.pop(); entry !== undefined; entry = left.pop()) {
        const [name, { text, given, params }] = entry;
        const [first = '', second = ''] = await Promise.all(stores.map((store) => answer(store, name, given, params)));
        if (first !== second) different.push(`${text}\n[${given}] ${JSON.stringify(params)}\nNeo4j:    ${first}\nembedded: ${second}`);
        if (first.length > 2) full += 1;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
    expect(different.join('\n\n')).toBe('');
    expect(full).toBeGreaterThan(READS / 2);
  }, 300_000);
});

/** The rows, whatever their order, as text; an error is an answer too, but never an equal one. */
async function answer(store: Store, name: string, given: readonly string[], params: GeneratedRead['params']): Promise<string> {
  try {
    const rows = await store.read(name, given, params);
    return JSON.stringify(rows.map(canonical).sort());
  } catch (error) {
    return `${store.kind}: ${error}`;
  }
}

const canonical = (row: Row) =>
  JSON.stringify(
    Object.entries(row)
      .map(([column, value]) => [column, rounded(value)])
      .sort(),
  );

/** Sums of fractions depend on their order: nine places or twelve digits are compared, and the keys of maps in one order. */
function rounded(value: Value): Value {
  if (typeof value === 'number') return Math.abs(value) < 1e-9 ? 0 : Number(value.toPrecision(12));
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(rounded);
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, rounded(inner)])
      .sort(),
  );
}

async function load(store: Store, { nodes, edges }: Graph): Promise<void> {
  await store.write(async (writer) => {
    for (const { label, rows } of nodes) await writer.run(`write/${label}`, { rows });
    for (const { edge, rows } of edges) await writer.run(`write/${edge.type}`, { rows });
  });
}

const nodeText = (label: string) => `// Nodes.\n// params: rows\nUNWIND $rows AS row\nMERGE (n:${label} {id: row.id})\nSET n += row.props`;

const edgeText = ({ type, from, to }: (typeof EDGES)[number]) =>
  `// Relationships.\n// params: rows\nUNWIND $rows AS row\nMATCH (a:${from} {id: row.from})\nMATCH (b:${to} {id: row.to})\nMERGE (a)-[r:${type}]->(b)\nSET r += row.props`;

const texts = new Map([
  ...[...reads].map(([name, { text }]) => [name, text] as const),
  ...LABELS.map((label) => [`write/${label}`, nodeText(label)] as const),
  ...EDGES.map((edge) => [`write/${edge.type}`, edgeText(edge)] as const),
]);

const parsed = new Map([...texts].map(([name, text]) => [name, parseCypherFile(name, text)]));

const files: CypherFiles = {
  names: [...texts.keys()],
  file(name) {
    const file = parsed.get(name);
    if (file === undefined) throw new RangeError(name);
    return file;
  },
};
