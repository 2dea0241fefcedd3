/** What resolvers of one request share: its reads, what it may write, and what it has cost. */
import type { FastifyBaseLogger } from 'fastify';
import { type Loaders, loadersFor } from '../graph/loaders.js';
import type { Reader, ReadOptions, Store } from '../graph/store.js';

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

/** How articles get into the graph and out of it; main.ts hands it in. One bad article does not stop the others: each has its outcome, in order. */
export type IngestPort = {
  articles(inputs: readonly ArticleInput[]): Promise<{ readonly results: readonly IngestOutcome[]; readonly bookmark: string | null }>;
  /** @param json - decompositions as `hearsay extract` prints them. */
  decompositions(json: readonly string[]): Promise<{ readonly results: readonly IngestOutcome[]; readonly bookmark: string | null }>;
  remove(id: string): Promise<{ readonly removed: boolean; readonly bookmark: string | null }>;
};

export type Context = {
  readonly loaders: Loaders;
  /** For reads that no loader gathers. */
  readonly reader: Reader;
  /** Loaders that have read nothing yet, and see what this bookmark stands for: for what a mutation has just written. */
  afresh(bookmark: string | null): Loaders;
  readonly ingest: IngestPort;
  readonly requestId: string;
  readonly logger: FastifyBaseLogger;
  /** Names of the statements run so far, in order. */
  readonly statements: readonly string[];
  /** The client asked to be told about them. */
  readonly tellsStatements: boolean;
};

export type ContextOptions = Pick<Context, 'ingest' | 'requestId' | 'logger' | 'tellsStatements'> & {
  readonly store: Store;
  readonly options: ReadOptions;
};

export function contextFor({ store, options, ...rest }: ContextOptions): Context {
  const statements: string[] = [];
  const readerWith = (more: ReadOptions): Reader => ({
    read(name, given, params) {
      statements.push(name);
      return store.read(name, given, params, { ...options, ...more });
    },
  });
  const reader = readerWith({});
  return {
    ...rest,
    statements,
    reader,
    loaders: loadersFor(reader),
    afresh: (bookmark) => loadersFor(readerWith({ bookmark: bookmark ?? undefined })),
  };
}
