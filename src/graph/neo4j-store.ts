/** The graph in Neo4j: the system of record. */
import neo4j, { type Driver, type QueryResult, type Session } from 'neo4j-driver';
import { closing } from './closing.js';
import { within } from './limits.js';
import { Memo, type MemoLimits, type Reading } from './memo.js';
import { neo4jError } from './neo4j-error.js';
import { plainRows } from './plain.js';
import { type Call, prepare } from './prepare.js';
import { serially } from './queue.js';
import { type Run, readerOf, together, writerOf } from './run.js';
import { schemaStatements } from './schema.js';
import { type CypherFiles, productFiles } from './statements.js';
import {
  type Params,
  type Reader,
  type ReadOptions,
  type Row,
  type Store,
  StoreUnavailableError,
  type Value,
  type Writer,
} from './store.js';
import { typicalCalls } from './typical-calls.js';

/** Times that a snapshot is read before it is given up because something was written each time. */
const SNAPSHOT_ATTEMPTS = 8;

/** From this attempt on, this process writes nothing while a snapshot is read. */
const ALONE_FROM = 3;

export type Neo4jOptions = {
  /** bolt://, neo4j:// or their +s forms. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string | undefined;
  /** Connections at most. */
  readonly poolSize?: number;
  /** Milliseconds that a read or write waits for one of them. */
  readonly poolWait?: number;
  readonly files?: CypherFiles;
  /** Of what snapshots read; for tests. */
  readonly memo?: Partial<MemoLimits>;
  /** Is told what Neo4j finds odd in a statement, as a GQL status ('01N02') and its words; for tests. */
  readonly onNotification?: (status: string, words: string, statement: string) => void;
};

/**
 * Connects, checks the password and brings the indexes up to date.
 *
 * @throws StoreUnavailableError when nobody answers, StoreRefusedError when user or password are wrong.
 */
export async function openNeo4jStore(options: Neo4jOptions): Promise<Store> {
  const store = new Neo4jStore(connect(options), options);
  try {
    await store.applySchema();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

function connect({ uri, user, password, poolSize = 100, poolWait = 10_000, onNotification }: Neo4jOptions): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      connectionTimeout: 10_000,
      maxConnectionPoolSize: poolSize,
      connectionAcquisitionTimeout: poolWait,
      maxTransactionRetryTime: 15_000,
      fetchSize: -1,
      notificationFilter: { minimumSeverityLevel: onNotification === undefined ? 'OFF' : 'INFORMATION' },
    });
  } catch (cause) {
    throw new StoreUnavailableError(`${uri} is no address of a Neo4j. NEO4J_URI looks like bolt://localhost:7687.`, { cause });
  }
}

type Engine = { run(text: string, params: object): PromiseLike<QueryResult> };

type SessionWork<Result> = (session: Session, alone: Run, on: (engine: Engine) => Run) => Promise<Result>;

class Neo4jStore implements Store {
  readonly kind = 'neo4j';
  private readonly oneByOne = serially();
  private readonly life = closing(() => this.driver.close());
  private readonly files: CypherFiles;
  private readonly memo: Memo;
  /** The last commit that this process has heard of, its own or another's: what a read returns as its bookmark. */
  private lastCommit: string | null = null;

  constructor(
    private readonly driver: Driver,
    private readonly options: Neo4jOptions,
  ) {
    this.files = options.files ?? productFiles();
    this.memo = new Memo(options.memo);
  }

  /** Each index and constraint that is not there yet, then waits until they serve. */
  applySchema(): Promise<void> {
    return this.inSession('WRITE', {}, async (session) => {
      const { records } = await session.run('SHOW INDEXES YIELD name');
      const there = new Set(records.map((record): string => record.get('name')));
      const missing = schemaStatements('neo4j').filter(({ name }) => !there.has(name));
      for (const { text } of missing) await session.run(text).catch(unlessThere);
      if (missing.length > 0) await session.run('CALL db.awaitIndexes(300)');
    });
  }

  /** In a transaction of its own, asked for once more where Neo4j says that it may go better. */
  read(name: string, given: readonly string[], params: Params, options: ReadOptions = {}): Promise<readonly Row[]> {
    const once = () => this.inSession('READ', options, (_session, alone) => alone({ name, given, params, writes: false }));
    return this.life.whileOpen(() => once().catch((error: unknown) => (mayGoBetter(error) ? once() : Promise.reject(error))));
  }

  /**
   * Neo4j reads what is committed at each moment, not one state. A transaction that reads ends with the bookmark of the last commit:
   * when it is still the one known before, nothing was written meanwhile, by whomever, and the reads agree; else they are done again.
   * So what was read under a bookmark is what would be read under it once more: a transaction in which nothing runs tells it, too.
   */
  snapshot<Result>(work: (reader: Reader) => Promise<Result>, options: ReadOptions = {}): Promise<Result> {
    const inTurns = async () => {
      for (let attempt = 1; attempt <= SNAPSHOT_ATTEMPTS; attempt += 1) {
        const before = this.lastCommit;
        const reading = this.memo.reading(before);
        const once = () => this.readTogether(work, reading, options);
        const { result, bookmark } = await (attempt < ALONE_FROM ? once() : this.oneByOne(once));
        if (bookmark !== before) continue;
        reading.keep();
        return result;
      }
      throw new StoreUnavailableError('The graph was written to during each of several attempts to read it. Ask again in a moment.');
    };
    return within(options, () => this.life.whileOpen(inTurns));
  }

  write<Result>(work: (writer: Writer) => Promise<Result>) {
    const once = () =>
      this.inSession('WRITE', {}, async (session, _alone, on) => {
        const result = await session.executeWrite((transaction) => together(on(transaction), (run) => work(writerOf(run))));
        return { result, bookmark: bookmarkOf(session) };
      });
    return this.life.whileOpen(() => this.oneByOne(once));
  }

  async warmUp(signal?: AbortSignal): Promise<number> {
    let planned = 0;
    for (const { text, params } of typicalCalls(this.files, 'neo4j')) {
      if (signal?.aborted) break;
      await this.inSession('READ', {}, (session) => session.run(`EXPLAIN ${text}`, toBolt(params)));
      planned += 1;
    }
    return planned;
  }

  close(): Promise<void> {
    return this.life.close();
  }

  private readTogether<Result>(work: (reader: Reader) => Promise<Result>, reading: Reading, options: ReadOptions) {
    return this.inSession('READ', options, async (session, _alone, on) => {
      const transaction = await session.beginTransaction(limitsOf(options));
      const result = await together(on(transaction), (run) => work(readerOf(reading.through(run), options)));
      await transaction.commit();
      return { result, bookmark: bookmarkOf(session) };
    });
  }

  /**
   * Closing the session resets its connection, which ends what still runs in Neo4j.
   *
   * @param work - gets the session, what runs a file in a transaction of its own, and what runs files in a given one.
   */
  private async inSession<Result>(mode: 'READ' | 'WRITE', options: ReadOptions, work: SessionWork<Result>): Promise<Result> {
    const session = this.driver.session({
      database: this.options.database ?? 'neo4j',
      defaultAccessMode: mode,
      ...(options.bookmark === undefined ? {} : { bookmarks: [options.bookmark] }),
    });
    let statement = '';
    const on =
      (engine: Engine): Run =>
      (call) => {
        statement = call.name;
        return this.execute(engine, call);
      };
    const alone = on({ run: (text, params) => session.run(text, params, limitsOf(options)) });
    const whole = async () => {
      try {
        return await work(session, alone, on);
      } finally {
        await session.close();
        this.lastCommit = bookmarkOf(session) ?? this.lastCommit;
      }
    };
    // What closing says after the work was given up is news to nobody: the error of the work itself is told.
    const stop = () => void session.close().catch(() => undefined);
    try {
      return await within(options, whole, stop);
    } catch (error) {
      throw neo4jError(error, { ...this.options, statement });
    }
  }

  private async execute(engine: Engine, call: Call): Promise<readonly Row[]> {
    const { text, params } = prepare(this.files, 'neo4j', call);
    const { records, summary } = await withoutTrace(() => engine.run(text, toBolt(params)));
    for (const { gqlStatus, statusDescription } of this.options.onNotification ? summary.gqlStatusObjects : []) {
      this.options.onNotification?.(gqlStatus, statusDescription, call.name);
    }
    return plainRows(
      call.name,
      records.map((record) => record.toObject()),
    );
  }
}

/** The driver notes for each statement where it was sent from, which takes as long as sending it; errors are told by the statement's name. */
function withoutTrace<Result>(send: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return send();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Another server made it between our look and our statement: IF NOT EXISTS does not always see that. */
function unlessThere(error: unknown): void {
  if (!(error instanceof neo4j.Neo4jError) || !error.code.endsWith('AlreadyExists')) throw error;
}

const bookmarkOf = (session: Session) => session.lastBookmarks()[0] ?? null;

const mayGoBetter = (error: unknown) => error instanceof Error && error.cause instanceof Error && neo4j.isRetryableError(error.cause);

/** The milliseconds that are left, as a limit that Neo4j keeps too. */
function limitsOf({ deadline }: ReadOptions) {
  return deadline === undefined || deadline === Number.POSITIVE_INFINITY
    ? undefined
    : { timeout: Math.max(1, Math.ceil(deadline - Date.now())) };
}

/** Whole numbers as Neo4j's integers: the driver would send floats, and LIMIT takes none. */
function toBolt(params: Params): { readonly [name: string]: unknown } {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, boltValue(value)]));
}

function boltValue(value: Value): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(boltValue);
  return toBolt(value);
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
