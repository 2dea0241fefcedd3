/** Runs one suite on every store: always on the embedded one, and on Neo4j when there is one. */
import { openEmbeddedStore } from '../../src/graph/embedded-store.js';
import type { MemoLimits } from '../../src/graph/memo.js';
import { openNeo4jStore } from '../../src/graph/neo4j-store.js';
import type { CypherFiles } from '../../src/graph/statements.js';
import type { Store } from '../../src/graph/store.js';
import { describeWith } from './needs.js';
import { emptyNeo4j, HOW_TO_GET_NEO4J, takeNeo4j, testNeo4j } from './neo4j.js';

/** Opens the store on an emptied graph; it is closed after the test. Called again in one test, it empties the graph again. */
export type OpenStore = () => Promise<Store>;

export type StoresOptions = {
  /** Other files than those of cypher/. */
  readonly files?: CypherFiles;
  /** What snapshots keep of their reads. */
  readonly memo?: Partial<MemoLimits>;
};

/** What Neo4j may not say of our statements: something is deprecated (01N0x), or a product of two unjoined patterns (03N90). */
const UNWANTED = /^(01N0.|03N90)$/;

export function describeStores(suite: (open: OpenStore, kind: Store['kind']) => void, options: StoresOptions = {}): void {
  describe('on the embedded store', () => {
    suite(
      closingAfterEach(() => openEmbeddedStore({ folder: null, ...options })),
      'embedded',
    );
  });
  describeWith(testNeo4j !== null, 'on Neo4j', HOW_TO_GET_NEO4J, () => {
    const complaints = new Set<string>();
    const onNotification = (status: string, words: string, statement: string) => {
      if (UNWANTED.test(status)) complaints.add(`${statement}: ${status} ${words}`);
    };
    const open = async () => {
      if (testNeo4j === null) throw new Error(HOW_TO_GET_NEO4J);
      await emptyNeo4j(testNeo4j);
      return openNeo4jStore({ ...testNeo4j, ...options, onNotification });
    };
    let giveBack: () => Promise<void>;
    beforeAll(async () => {
      giveBack = await takeNeo4j();
    }, 900_000);
    afterAll(async () => {
      await giveBack();
      expect([...complaints]).toEqual([]);
    });
    suite(closingAfterEach(open), 'neo4j');
  });
}

function closingAfterEach(open: OpenStore): OpenStore {
  const opened: Store[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
  });
  return async () => {
    const store = await open();
    opened.push(store);
    return store;
  };
}
