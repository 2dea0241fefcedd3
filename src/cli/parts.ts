/** What the commands are handed by main.ts: each part is made when it is first asked for, so that a command starts only what it needs. */
import type { Gate } from '../access/gate.js';
import type { Config } from '../config.js';
import type { Store } from '../graph/store.js';
import type { Extract, Extractor } from '../ingest/extractor.js';
import type { Ingest, Judging } from '../ingest/ingest.js';
import type { Terminal } from './terminal.js';

/** A server that answers, until it is closed. */
export type Served = { readonly address: string; close(): Promise<void> };

/** Only to rebuild it may a Neo4j hold a graph of an older version. */
export type Purpose = 'use' | 'rebuild';

/** Takes a line for people. */
export type Tell = (line: string) => void;

export type Parts = {
  readonly terminal: Terminal;
  /** Aborted when the process is asked to end: what is under way is finished, nothing new begun. */
  readonly stopping: AbortSignal;
  /** @throws ConfigError */
  config(): Config;
  /** Who may come in to the server. @throws AccessSettingError */
  gate(): Promise<Gate>;
  /** The store of the settings; a data folder of an older version is brought up to this one. @throws StoreError */
  openStore(purpose?: Purpose): Promise<Store>;
  /** Loaded once, however often it is asked for. @param tell - takes what there is to say when it is loaded; by default the terminal. */
  loadExtractor(tell?: Tell): Promise<Extract>;
  /** In as many worker threads, or in this thread where it is one; whoever takes it closes it. @param tell - as for `loadExtractor`. */
  extractor(workers: number, tell: Tell): Extractor;
  /** @param tell - as for `loadExtractor`, which is called with the first article. */
  ingestInto(store: Store, tell?: Tell): Ingest & Judging;
  startServer(store: Store, ingest: Ingest & Judging): Promise<Served>;
  /** Plans the reads ahead while the server answers already; what fails is logged. */
  warmUp(store: Store): Promise<void>;
};
