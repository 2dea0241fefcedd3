/** The port to a graph store: named Cypher statements with optional lines, snapshots, and transactions that write. */

import { AppError } from '../errors.js';
import type { Floors } from './floors.js';

/** What Cypher takes and gives: never undefined, NaN, a date object or a driver's own type. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };
export type Params = { readonly [name: string]: Value };
export type Row = { readonly [column: string]: Value };

/** What an AbortSignal tells, or something smaller: that nobody waits any more. */
export type Signal = {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { readonly once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
};

export type ReadOptions = {
  /** A client that hangs up ends the work (on the embedded store between statements). */
  readonly signal?: Signal | undefined;
  /** Milliseconds since 1970 after which the work is given up. */
  readonly deadline?: number | undefined;
  /** What a write returned: this read sees it. A store without bookmarks always does. */
  readonly bookmark?: string | undefined;
};

export type Reader = {
  /** Of a store that orders a hub's whole list for each of its pages: where these ended. */
  readonly floors?: Floors | undefined;
  /**
   * Runs one file of cypher/.
   *
   * @param name - the file's path without cypher/ and .cypher, as in 'read/said-page'; a sibling per store is chosen by the store.
   * @param given - which optional lines to keep (`// if: name`): parameters and parts, in any order.
   * @returns rows in the statement's order, with plain numbers, strings, lists and maps.
   * @throws StoreError
   */
  read(name: string, given: readonly string[], params: Params, options?: ReadOptions): Promise<readonly Row[]>;
};

/** A reader that can also do several reads in one state of the graph. */
export type SnapshotReader = Reader & { snapshot<Result>(work: (reader: Reader) => Promise<Result>): Promise<Result> };

export type Writer = Reader & {
  /** Runs one file of cypher/write in this transaction. */
  run(name: string, params: Params): Promise<readonly Row[]>;
};

export type Store = Reader & {
  readonly kind: 'neo4j' | 'embedded';
  /**
   * Reads that must agree: all see one state. Where the store has no snapshots, `work` runs again when something was
   * written meanwhile, so it reads alone and changes nothing outside.
   */
  snapshot<Result>(work: (reader: Reader) => Promise<Result>, options?: ReadOptions): Promise<Result>;
  /**
   * One transaction: all of it or nothing, and nothing when one of its statements failed. Writes wait for one another in one
   * queue. A store may run `work` again after a deadlock. `bookmark` is null on a store that has none.
   */
  write<Result>(work: (writer: Writer) => Promise<Result>): Promise<{ readonly result: Result; readonly bookmark: string | null }>;
  /**
   * Plans every variant of every read ahead, where planning takes time, so that the first request does not wait for it.
   *
   * @returns how many were planned; 0 on a store that plans as it goes. Stops early when the signal is aborted.
   */
  warmUp(signal?: AbortSignal): Promise<number>;
  /** Ends what still runs, keeps what was written; may be called twice. */
  close(): Promise<void>;
};

/** The store could not do what was asked. */
export abstract class StoreError extends AppError {}

/** Nobody answers at the address, or the file cannot be opened. */
export class StoreUnavailableError extends StoreError {
  readonly code = 'STORE_UNAVAILABLE';
}

/** The store answered and refused the name or the password. */
export class StoreRefusedError extends StoreError {
  readonly code = 'STORE_REFUSED';
}

/** Another process holds the data folder. */
export class StoreLockedError extends StoreError {
  readonly code = 'STORE_LOCKED';
}

/** The store holds a graph of another version. */
export class StoreVersionError extends StoreError {
  readonly code = 'STORE_VERSION';
}

/** Another rebuild has begun in the store since this one did. */
export class StoreRebuiltError extends StoreError {
  readonly code = 'STORE_REBUILT';
}

/** A statement failed: a broken rule of the graph, a parameter that no store takes. */
export class StatementFailedError extends StoreError {
  readonly code = 'STATEMENT_FAILED';
}

/** A read was to see a write that this graph does not know of. */
export class UnknownBookmarkError extends StoreError {
  readonly code = 'UNKNOWN_BOOKMARK';
  constructor(options?: ErrorOptions) {
    super('The bookmark is none that this graph has given. Send one of a mutation, or leave it out.', options);
  }
}

/** Whoever asked has hung up. */
export class CancelledError extends StoreError {
  readonly code = 'CANCELLED';
}

/** The deadline passed before the answer was there. */
export class DeadlineError extends StoreError {
  readonly code = 'DEADLINE';
}
