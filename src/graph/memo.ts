/** The memo of a store: rows of slow reads, kept while the graph stays in the state in which they were read. */
import type { Call } from './prepare.js';
import type { Run } from './run.js';
import type { Row, Value } from './store.js';

/** What names a state of the graph: no two states share one. Null where it is not known: then nothing is kept or taken. */
export type State = string | number | null;

export type MemoLimits = {
  /** Milliseconds: what takes less is read again. */
  readonly slow: number;
  readonly entries: number;
  /** Of memory, as `bytesOf` reckons it, for all entries together. */
  readonly bytes: number;
};

/** A page takes a few milliseconds; what takes more has looked through a list. */
const LIMITS: MemoLimits = { slow: 20, entries: 256, bytes: 16_000_000 };

/** The reads of one snapshot. */
export type Reading = {
  /** Runs a file, unless its rows are in the memo. */
  through(run: Run): Run;
  /** To be called when it is certain that all of them saw the state. */
  keep(): void;
};

type Entry = { readonly rows: readonly Row[]; readonly bytes: number };

export class Memo {
  /** By what was asked; what was used last stands last. */
  private readonly kept = new Map<string, Entry>();
  private state: State = null;
  private bytes = 0;
  private readonly limits: MemoLimits;

  /** @param now - milliseconds since any time. */
  constructor(
    limits: Partial<MemoLimits> = {},
    private readonly now: () => number = () => performance.now(),
  ) {
    this.limits = { ...LIMITS, ...limits };
  }

  /** @param state - what the graph is thought to be in; who finds that it was another calls no `keep`, and reads again. */
  reading(state: State): Reading {
    const slow = new Map<string, readonly Row[]>();
    return {
      through: (run) => async (call) => {
        const key = keyOf(call);
        const known = this.taken(state, key);
        if (known !== null) return known;
        const begun = this.now();
        const rows = await run(call);
        if (this.now() - begun >= this.limits.slow) slow.set(key, rows);
        return rows;
      },
      keep: () => this.keep(state, slow),
    };
  }

  private taken(state: State, key: string): readonly Row[] | null {
    const entry = state === null || state !== this.state ? undefined : this.kept.get(key);
    if (entry === undefined) return null;
    this.kept.delete(key);
    this.kept.set(key, entry);
    return entry.rows;
  }

  private keep(state: State, read: ReadonlyMap<string, readonly Row[]>): void {
    if (state === null) return;
    if (state !== this.state) this.empty(state);
    for (const [key, rows] of read) this.add(key, { rows, bytes: bytesOf(key) + bytesOf(rows) });
  }

  private empty(state: State): void {
    this.kept.clear();
    this.bytes = 0;
    this.state = state;
  }

  /** One that alone is larger than the memo would drive all others out, and itself. */
  private add(key: string, entry: Entry): void {
    if (entry.bytes > this.limits.bytes) return;
    this.drop(key);
    this.kept.set(key, entry);
    this.bytes += entry.bytes;
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= this.limits.entries && this.bytes <= this.limits.bytes) return;
      this.drop(oldest);
    }
  }

  private drop(key: string): void {
    this.bytes -= this.kept.get(key)?.bytes ?? 0;
    this.kept.delete(key);
  }
}

const keyOf = ({ name, given, params }: Call): string => JSON.stringify([name, [...given].sort(), params]);

/** What a value takes in memory, roughly; names of maps are shared by all rows. */
function bytesOf(value: Value): number {
  if (typeof value === 'string') return 16 + value.length;
  if (typeof value !== 'object' || value === null) return 8;
  return Object.values(value).reduce((sum: number, each: Value) => sum + 8 + bytesOf(each), 32);
}
