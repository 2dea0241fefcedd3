/** What several requests read from one file in the same turn of the event loop goes to the store as one statement, since sending one costs as much as reading a page. */
import { availableParallelism } from 'node:os';
import { within } from '../limits.js';
import { oncePer } from '../once-per.js';
import { type CypherFile, type CypherFiles, productFiles } from '../statements.js';
import type { Params, Reader, ReadOptions, Row, Signal, Store, Value } from '../store.js';

/** Rows that one statement is asked for at most, so that nobody waits long for what others asked for: some ten claims' pages with what contradicts them, or one of many names. */
const MOST_ROWS = 1_000;

/** With as many, a statement is worth its plan: it waits for no other. */
const ENOUGH_KEYS = 8;

/** With these a page may look through its whole list. */
const WALKS = ['filter', 'total'];

/** What one request asks for, and who hears of it. */
type Ask = {
  readonly list: readonly Value[];
  readonly options: ReadOptions;
  readonly answer: (rows: Promise<readonly Row[]>) => void;
};

/** Asks that differ in their list alone. */
type Group = {
  readonly name: string;
  readonly given: readonly string[];
  readonly params: Params;
  readonly by: By;
  readonly asks: Ask[];
  /** How long the list of all is, and how many rows it may ask for. */
  keys: number;
  rows: number;
  /** Whether its turn of the event loop is over, so that it waits for nothing but statements that are under way. */
  isDue: boolean;
};

/** The parameter that is a list of which each has rows of its own. */
type By = 'keys' | 'ids';

/**
 * The same store. Each request is answered as by itself: its own limits hold for it, and what fails together is read once more for each alone.
 * Only reads that take as long as they have rows are sent together.
 *
 * @param atOnce - statements of one text that are under way together; what little is asked for meanwhile waits for one to end, and is gathered.
 */
export function gathering(store: Store, files: CypherFiles = productFiles(), atOnce = atOnceOn(store)): Store {
  const groups = new Map<string, Group>();
  const underWay = new Map<string, number>();
  const send = (key: string, group: Group) => {
    if (groups.get(key) !== group) return;
    groups.delete(key);
    underWay.set(key, (underWay.get(key) ?? 0) + 1);
    void answer(store, group).then(() => ended(key));
  };
  const ended = (key: string) => {
    const left = (underWay.get(key) ?? 1) - 1;
    if (left === 0) underWay.delete(key);
    else underWay.set(key, left);
    const next = groups.get(key);
    if (next?.isDue) send(key, next);
  };
  const isEnough = ({ keys, rows }: Group) => keys >= ENOUGH_KEYS || rows >= MOST_ROWS;
  const hasToWait = (key: string, group: Group) => !isEnough(group) && (underWay.get(key) ?? 0) >= atOnce;
  const sendInTurn = (key: string, group: Group) => {
    group.isDue = true;
    if (!hasToWait(key, group)) send(key, group);
  };
  const read: Reader['read'] = (name, given, params, options = {}) => {
    const by = WALKS.some((part) => given.includes(part)) ? null : listOf(files.file(name, store.kind));
    const { [by ?? '']: list, ...others } = params;
    if (by === null || !Array.isArray(list)) return store.read(name, given, params, options);
    const key = JSON.stringify([name, given, others, options.bookmark]);
    const group = groups.get(key) ?? { name, given, params: others, by, asks: [], keys: 0, rows: 0, isDue: false };
    const answered = new Promise<readonly Row[]>((resolve) => group.asks.push({ list, options, answer: resolve }));
    group.keys += list.length;
    group.rows += rowsOf(list, others);
    if (group.asks.length === 1) {
      groups.set(key, group);
      setImmediate(sendInTurn, key, group);
    }
    if (hasToWait(key, group)) {
      // Who came too late is told so at once, and not by what is read for it all the same.
      answered.catch(() => undefined);
      return within(options, () => answered);
    }
    if (group.isDue || group.rows >= MOST_ROWS) send(key, group);
    return answered;
  };
  return {
    ...{ kind: store.kind, floors: store.floors, read },
    snapshot: (work, options) => store.snapshot(work, options),
    write: (work) => store.write(work),
    warmUp: (signal) => store.warmUp(signal),
    close: () => store.close(),
  };
}

/** The embedded engine works on the cores of this process, and plans a text anew each time; one of them is left to what goes on beside. */
const atOnceOn = ({ kind }: Store) => (kind === 'embedded' ? Math.max(1, availableParallelism() - 1) : Number.POSITIVE_INFINITY);

/** At most: a page of several names has rows of each, and a claim's those of the claims that its relations lead to. */
function rowsOf(list: readonly Value[], { first, relations }: Params): number {
  const { ends = 0, endFirst = 0 } = (relations ?? {}) as Params;
  const each = Number(first ?? 1) + Number(ends) * Number(endFirst);
  return list.reduce((sum: number, one) => sum + ((one as { readonly ids?: readonly Value[] } | null)?.ids?.length ?? 1) * each, 0);
}

/** Settled when the statement has ended, whatever came of it. */
async function answer(store: Store, { name, given, params, by, asks }: Group): Promise<void> {
  const read = (list: readonly Value[], options: ReadOptions) => store.read(name, given, { ...params, [by]: list }, options);
  const alone = ({ list, options }: Ask) => read(list, options);
  const [first, ...others] = asks;
  if (first && others.length === 0) {
    const rows = alone(first);
    first.answer(rows);
    await rows.catch(() => undefined);
    return;
  }
  const { list, sharesOf } = by === 'keys' ? numbered(asks) : distinct(asks);
  const shares = read(list, limitsOfAll(asks)).then(sharesOf, () => null);
  for (const [index, ask] of asks.entries()) {
    const own = () => shares.then((rows) => rows?.[index] ?? alone(ask));
    ask.answer(within(ask.options, own));
  }
  await shares;
}

type Together = { readonly list: readonly Value[]; readonly sharesOf: (rows: readonly Row[]) => readonly (readonly Row[])[] };

/** Keys say which is which by `at`, a number that each request counts by itself: they are counted anew. */
function numbered(asks: readonly Ask[]): Together {
  const places: { readonly ask: number; readonly at: Value }[] = [];
  const list = asks.flatMap(({ list }, ask) => {
    const own = new Map<Value, number>();
    return (list as readonly Params[]).map((key) => {
      const at = key.at as Value;
      const place = own.get(at) ?? places.push({ ask, at }) - 1;
      own.set(at, place);
      return { ...key, at: place };
    });
  });
  const sharesOf = (rows: readonly Row[]) => {
    const shares: Row[][] = asks.map(() => []);
    for (const row of rows) {
      const { ask, at } = places[row.at as number] as (typeof places)[number];
      shares[ask]?.push({ ...row, at });
    }
    return shares;
  };
  return { list, sharesOf };
}

function distinct(asks: readonly Ask[]): Together {
  const sharesOf = (rows: readonly Row[]) =>
    asks.map(({ list }) => {
      const own = new Set(list);
      return rows.filter(({ id }) => own.has(id as Value));
    });
  return { list: [...new Set(asks.flatMap(({ list }) => list))], sharesOf };
}

/** As long as anybody waits. */
function limitsOfAll(asks: readonly Ask[]): ReadOptions {
  const deadlines = asks.map(({ options }) => options.deadline ?? Number.POSITIVE_INFINITY);
  const signals = asks.flatMap(({ options }) => options.signal ?? []);
  return {
    bookmark: asks[0]?.options.bookmark,
    deadline: Math.max(...deadlines),
    signal: signals.length < asks.length ? undefined : allOf(signals),
  };
}

/** Aborted when all of them are. */
function allOf(signals: readonly Signal[]): Signal {
  const aborted = () => signals.every((signal) => signal.aborted);
  const heard = new Map<() => void, () => void>();
  return {
    get aborted() {
      return aborted();
    },
    addEventListener(type, listener, options) {
      const each = () => {
        if (aborted()) listener();
      };
      heard.set(listener, each);
      for (const signal of signals) signal.addEventListener(type, each, options);
    },
    removeEventListener(type, listener) {
      const each = heard.get(listener);
      if (each) for (const signal of signals) signal.removeEventListener(type, each);
    },
  };
}

/** As the header of a file says: its rows tell by `at` of which key they are, or by `id` of which id and hold all of that. */
const listOf = oncePer((file: CypherFile): By | null => {
  const [first, second] = file.returns.map(({ name }) => name);
  const takes = (list: By) => file.params.some(({ name }) => name === list);
  if (second !== 'rows' && second !== 'node') return null;
  if (first === 'at' && takes('keys')) return 'keys';
  return first === 'id' && takes('ids') ? 'ids' : null;
});
