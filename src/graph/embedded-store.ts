/** The graph in a file beside the program, or in memory: the store of the first run, which needs nothing else installed. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import grafeo, { type GrafeoDB, type QueryResult } from '@grafeo-db/js';
import { closing } from './closing.js';
import { newFloors } from './floors.js';
import { within } from './limits.js';
import { Memo, type MemoLimits } from './memo.js';
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
  /** Of what snapshots read; for tests. */
  readonly memo?: Partial<MemoLimits>;
};

/**
 * Opens the graph's file and brings its indexes up to date.
 *
 * @throws StoreLockedError when another process holds the file; StoreUnavailableError when it cannot be made or read.
 */
export async function openEmbeddedStore({ folder, files = productFiles(), memo = {} }: EmbeddedOptions): Promise<Store> {
  const db = folder === null ? grafeo.GrafeoDB.create() : openFile(folder);
  if (folder !== null) db.setCheckpointTriggers(CHECKPOINTS);
  for (const { text } of schemaStatements('embedded')) await db.executeCypher(text);
  return new EmbeddedStore(db, files, new Memo(memo));
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
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (code === 'EEXIST' || code === 'ENOTDIR')
    return new StoreUnavailableError(`${folder} is a file, or lies below one. Name a folder (HEARSAY_DATA).`, { cause });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || /permission denied|read-only/i.test(why))
    return new StoreUnavailableError(`${folder} may not be written: ${why}. Make it writable, or name another folder (HEARSAY_DATA).`, {
      cause,
    });
  const what = 'If it is damaged, move it away and ingest the articles again; else use another folder (HEARSAY_DATA).';
  return new StoreUnavailableError(`${path} cannot be opened: ${why}. ${what}`, { cause });
}

type Engine = { executeCypher(text: string, params?: Params): Promise<QueryResult> };

class EmbeddedStore implements Store {
  readonly kind = 'embedded';
  readonly floors = newFloors();
  private readonly oneByOne = serially();
  private readonly life = closing(() => this.db.close());
  /** Since the file was opened: nobody else writes to it. */
  private commits = 0;

  constructor(
    private readonly db: GrafeoDB,
    private readonly files: CypherFiles,
    private readonly memo: Memo,
  ) {}

  read(name: string, given: readonly string[], params: Params, options: ReadOptions = {}): Promise<readonly Row[]> {
    return this.life.whileOpen(() => within(options, () => this.execute(this.db, { name, given, params, writes: false })));
  }

  snapshot<Result>(work: (reader: Reader) => Promise<Result>, options: ReadOptions = {}): Promise<Result> {
    return this.life.whileOpen(() => within(options, () => this.readTogether(work, options)));
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

  private async readTogether<Result>(work: (reader: Reader) => Promise<Result>, options: ReadOptions): Promise<Result> {
    // Nothing can be committed between this line and the beginning of the transaction.
    const reading = this.memo.reading(this.commits);
    const result = await this.inTransaction((run) => work(readerOf(reading.through(run), options)), 'roll back');
    reading.keep();
    return result;
  }

  private async inTransaction<Result>(work: (run: Run) => Promise<Result>, end: 'commit' | 'roll back'): Promise<Result> {
    const transaction = this.db.beginTransaction('snapshot');
    try {
      const result = await together((call) => this.execute(transaction, call), work);
      if (end === 'commit') {
        // Before, since one that fails may have been done.
        this.commits += 1;
        transaction.commit();
      }
      return result;
    } finally {
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

const messageOf = (error: unknown) => String(error).replace(/^Error: /, '');
