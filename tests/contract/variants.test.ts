/** Every variant of every file of cypher/ runs on every store: a line that needs another one shows here. */
import { optionalNames, productFiles, variantsOf } from '../../src/graph/statements.js';
import type { Store } from '../../src/graph/store.js';
import { typicalCalls, typicalParams } from '../../src/graph/typical-calls.js';
import { describeStores } from '../helpers/stores.js';

const files = productFiles();

/** Statements that are sent side by side. */
const AT_ONCE = 4;

describeStores((open, kind) => {
  it('runs every variant of every read', async () => {
    const store = await open();
    const calls = [...typicalCalls(files, kind)];
    const failures: string[] = [];
    const next = async () => {
      for (let call = calls.pop(); call !== undefined; call = calls.pop()) {
        const { name, given, params } = call;
        const columns = new Set(files.file(name, kind).returns.map((column) => column.name));
        try {
          const [row = {}] = await store.read(name, given, params);
          if (Object.keys(row).some((column) => !columns.has(column))) failures.push(`${name} returns ${Object.keys(row)}`);
        } catch (error) {
          failures.push(`${name} [${given}]: ${error}`);
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
    expect(failures).toEqual([]);
  }, 600_000);

  it('runs every write, and leaves nothing when the transaction ends badly', async () => {
    const store = await open();
    const failures: string[] = [];
    for (const name of files.names.filter((candidate) => candidate.startsWith('write/'))) {
      const words = String(await undone(store, name).catch((error: unknown) => error));
      if (words !== 'Error: undone') failures.push(words);
    }
    expect(failures).toEqual([]);
  }, 120_000);
});

const undone = (store: Store, name: string) =>
  store.write(async (writer) => {
    await writer.run(name, typicalParams(files.file(name, store.kind), []));
    throw new Error('undone');
  });

it('has no file with more than 64 variants, and writes without optional lines', () => {
  const sizes = files.names.map((name) => ({
    name,
    variants: variantsOf(files.file(name, 'neo4j')).length,
    optional: optionalNames(files.file(name, 'neo4j')),
  }));
  expect(sizes.filter(({ variants }) => variants > 64)).toEqual([]);
  expect(sizes.filter(({ name, optional }) => name.startsWith('write/') && optional.length > 0)).toEqual([]);
});
