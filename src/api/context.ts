/** What resolvers of one request share: its reads, what it may write, and what it has cost. */
import type { FastifyBaseLogger } from 'fastify';
import type { Caller } from '../access/caller.js';
import { type Loaders, loadersFor } from '../graph/loaders.js';
import type { Reader, ReadOptions, Signal, SnapshotReader, Store } from '../graph/store.js';
import { REQUEST_TIME } from './limits/bounds.js';
import type { Reckoning } from './limits/cost.js';
import { type Unpaged, unpaged } from './limits/unpaged.js';

/** An article as a client sends it. */
export type ArticleInput = {
  readonly id?: string | null;
  readonly url?: string | null;
  readonly headline?: string | null;
  readonly outlet?: string | null;
  /** ISO 8601 with its offset, or a bare day. */
  readonly published?: string | null;
  readonly language?: string | null;
  readonly text: string;
};

/** What became of one article: its id, or why it was refused. */
export type IngestOutcome = {
  readonly articleId: string | null;
  readonly error: { readonly code: string; readonly message: string; readonly path: string | null } | null;
};

/** What somebody says of two entities, by id. */
export type JudgedPair = {
  readonly aId: string;
  readonly bId: string;
  readonly verdict: 'same' | 'different' | 'unsure';
  readonly reason: string;
  readonly by: string;
};

/** How the graph is changed: articles get into it and out of it, entities are made one; main.ts hands it in. One bad article does not stop the others: each has its outcome, in order. */
export type IngestPort = {
  articles(inputs: readonly ArticleInput[]): Promise<{ readonly results: readonly IngestOutcome[]; readonly bookmark: string | null }>;
  /** @param json - decompositions as `hearsay extract` prints them. */
  decompositions(json: readonly string[]): Promise<{ readonly results: readonly IngestOutcome[]; readonly bookmark: string | null }>;
  remove(id: string): Promise<{ readonly removed: boolean; readonly bookmark: string | null }>;
  /** Of two entities that are there. */
  judge(judged: JudgedPair): Promise<{ readonly id: string; readonly bookmark: string | null }>;
  revokeJudgement(id: string): Promise<{ readonly bookmark: string | null }>;
};

export type Context = {
  /** Gathered reads; after a mutation others, which have read nothing yet. */
  readonly loaders: Loaders;
  /** For reads that no loader gathers. */
  readonly reader: SnapshotReader;
  /** From now on reads see what was written, and have their whole time again. */
  afterWriting(bookmark: string | null): void;
  readonly ingest: IngestPort;
  /** Who asks, and what they may do. */
  readonly caller: Caller;
  /** Whose budget is spent: the caller, and the address where that says more. */
  readonly client: string;
  readonly requestId: string;
  readonly logger: FastifyBaseLogger;
  /** Names of the statements run so far, in order. */
  readonly statements: readonly string[];
  /** What the client asked to be told of the answer. */
  readonly tells: Telling;
  /** Counts what it answers in lists without pages. */
  readonly unpaged: Unpaged;
  /** Null until the query has been looked at. */
  cost: Reckoning | null;
};

/** What an answer can tell beside its data, in `extensions`. */
export type Telling = { readonly cypher: boolean; readonly cost: boolean };

export type ContextOptions = Pick<Context, 'ingest' | 'caller' | 'client' | 'requestId' | 'logger' | 'tells'> & {
  readonly store: Store;
  /** Aborted when the client goes. */
  readonly signal: Signal;
  readonly bookmark: string | undefined;
  /** Milliseconds that its reads have. */
  readonly time?: number;
};

export const contextFor = (options: ContextOptions): Context => new RequestContext(options);

/** The server copies the properties of a context: what changes lies one step away, where all copies see it. */
class RequestContext implements Context {
  readonly ingest: IngestPort;
  readonly caller: Caller;
  readonly client: string;
  readonly requestId: string;
  readonly logger: FastifyBaseLogger;
  readonly tells: Telling;
  readonly statements: string[] = [];
  readonly unpaged = unpaged();
  cost: Reckoning | null = null;
  private readonly reads: { reader: SnapshotReader; loaders: Loaders };

  constructor(private readonly options: ContextOptions) {
    this.ingest = options.ingest;
    this.caller = options.caller;
    this.client = options.client;
    this.requestId = options.requestId;
    this.logger = options.logger;
    this.tells = options.tells;
    const reader = readerSeeing(options.bookmark, options, this.statements);
    this.reads = { reader, loaders: loadersFor(reader) };
  }

  get reader(): SnapshotReader {
    return this.reads.reader;
  }

  get loaders(): Loaders {
    return this.reads.loaders;
  }

  afterWriting(bookmark: string | null): void {
    const reader = readerSeeing(bookmark ?? this.options.bookmark, this.options, this.statements);
    this.reads.reader = reader;
    this.reads.loaders = loadersFor(reader);
  }
}

/** @param statements - takes the name of each that is read. */
function readerSeeing(
  bookmark: string | undefined,
  { store, signal, time = REQUEST_TIME }: ContextOptions,
  statements: string[],
): SnapshotReader {
  const options: ReadOptions = { signal, bookmark, deadline: Date.now() + time };
  const noting = (reader: Reader): Reader => ({
    floors: reader.floors,
    read(name, given, params) {
      statements.push(name);
      return reader.read(name, given, params, options);
    },
  });
  return { ...noting(store), snapshot: (work) => store.snapshot((reader) => work(noting(reader)), options) };
}
