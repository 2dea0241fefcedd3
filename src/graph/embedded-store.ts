/** The graph in a file beside the program, or in memory: the store of the first run, which needs nothing else installed. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import grafeo, { type GrafeoDB, type QueryResult } from '@grafeo-db/js';
import { closing } from './closing.js';
import { within } from './limits.js';
import { plainRows } from './plain.js';
import { type Call, prepare } from './prepare.js';
import { serially } from './queue.js';
import { schemaStatements } from './schema.js';
import { type CypherFiles, productFiles } from './statements.js';
import {
  type Params,
  type Reader,
  type ReadOptions,
  type Row,
  StatementFailedError,
  type Store,
  StoreLockedError,
  StoreUnavailableError,
  type Writer,
} from './store.js';

/** The log takes each commit, without a flush to the disk; the file takes the log at the latest after this. */
const CHECKPOINTS = { intervalMs: 30_000, walBytes: 16_000_000 };

export type EmbeddedOptions = {
  /** Where the graph's file lies; made when it is not there. null: in memory, gone when closed. */
  readonly folder: string | null;
  readonly files?: CypherFiles;
};

/**
 * Opens the graph's file and brings its indexes up to date.
 *
 * @throws StoreLockedError when another process holds the file; StoreUnavailableError when it cannot be made or read.
 */
export async function openEmbeddedStore({ folder, files = productFiles() }: EmbeddedOptions): Promise<Store> {
  const db = folder === null ? grafeo.GrafeoDB.create() : openFile(folder);
  if (folder !== null) db.setCheckpointTriggers(CHECKPOINTS);
  for (const { text } of schemaStatements('embedded')) await db.executeCypher(text);
  return new EmbeddedStore(db, files);
}

function openFile(folder: string): GrafeoDB {
  const path = join(folder, 'graph.grafeo');
  try {
    mkdirSync(folder, { recursive: true });
    return grafeo.GrafeoDB.create(path);
  } catch (cause) {
    throw openingError(folder, path, cause);
  }
}

function openingError(folder: string, path: string, cause: unknown) {
  const why = messageOf(cause);
  if (why.includes('cannot be locked')) {
    const what = 'Send the work to that server, or stop it, or use another folder (HEARSAY_DATA).';
    return new StoreLockedError(`Another process holds ${folder}, most likely a running "hearsay serve". ${what}`, { cause });
  }
  const what = 'If it is damaged, move it away and ingest the articles again; else use another folder (HEARSAY_DATA).';
  return new StoreUnavailableError(`${path} cannot be opened: ${why}. ${what}`, { cause });
}

type Engine = { executeCypher(text: string, params?: Params): Promise<QueryResult> };

/** Runs a call in a transaction that someone else ends. */
type Run = (call: Call) => Promise<readonly Row[]>;

class EmbeddedStore implements Store {
  readonly kind = 'embedded';
  private readonly oneByOne = serially();
  private readonly life = closing(() => this.db.close());

  constructor(
    private readonly db: GrafeoDB,
    private readonly files: CypherFiles,
  ) {}

  read(name: string, given: readonly string[], params: Params, options: ReadOptions = {}): Promise<readonly Row[]> {
    return within(options, () => this.life.whileOpen(() => this.execute(this.db, { name, given, params, writes: false })));
  }

  snapshot<Result>(work: (reader: Reader) => Promise<Result>, options: ReadOptions = {}): Promise<Result> {
    return within(options, () => this.life.whileOpen(() => this.inTransaction((run) => work(readerOf(run, options)), 'roll back')));
  }

  async write<Result>(work: (writer: Writer) => Promise<Result>) {
    const inTurn = () => this.oneByOne(() => this.inTransaction((run) => work(writerOf(run)), 'commit'));
    return { result: await this.life.whileOpen(inTurn), bookmark: null };
  }

  async warmUp(): Promise<number> {
    return 0;
  }

  close(): Promise<void> {
    return this.life.close();
  }

  /** A statement that failed fails the whole, even if `work` goes on without it: as on Neo4j. */
  private async inTransaction<Result>(work: (run: Run) => Promise<Result>, end: 'commit' | 'roll back'): Promise<Result> {
    const transaction = this.db.beginTransaction('snapshot');
    const statements: Promise<unknown>[] = [];
    const run: Run = (call) => {
      const rows = this.execute(transaction, call);
      statements.push(rows);
      return rows;
    };
    try {
      const result = await work(run);
      await Promise.all(statements);
      if (end === 'commit') transaction.commit();
      return result;
    } finally {
      await Promise.allSettled(statements);
      if (transaction.isActive) transaction.rollback();
    }
  }

  private async execute(engine: Engine, call: Call): Promise<readonly Row[]> {
    const { text, params } = prepare(this.files, 'embedded', call);
    const result = await engine.executeCypher(text, params).catch((cause: unknown) => {
      throw new StatementFailedError(`cypher/${call.name} failed: ${messageOf(cause)}`, { cause });
    });
    return plainRows(call.name, result.toArray());
  }
}

function readerOf(run: Run, outer: ReadOptions): Reader {
  return {
    read: (name, given, params, options = {}) => within({ ...outer, ...options }, () => run({ name, given, params, writes: false })),
  };
}

function writerOf(run: Run): Writer {
  return { ...readerOf(run, {}), run: (name, params) => run({ name, given: [], params, writes: true }) };
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
