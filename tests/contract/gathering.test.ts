/** What several ask for at once is answered as what each asks for by itself, by fewer statements. */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { openEmbeddedStore } from '../../src/graph/embedded-store.js';
import { gathering } from '../../src/graph/reads/gathering.js';
import { listPages, type PageShape } from '../../src/graph/reads/list-pages.js';
import { FIRST_KEY, LAST_KEY } from '../../src/graph/reads/sort-keys.js';
import { productFiles } from '../../src/graph/statements.js';
import type { Params, Reader, ReadOptions, Store } from '../../src/graph/store.js';
import { clientOf } from '../helpers/api.js';
import { writeNewsroom } from '../helpers/newsroom.js';
import { describeStores } from '../helpers/stores.js';

const folder = new URL('../api/questions/', import.meta.url);
const questions = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const answerTo = (name: string): unknown => JSON.parse(textOf(name.replace('.graphql', '.json'))).data;

type Sent = { readonly name: string; readonly params: Params; readonly options: ReadOptions | undefined };

/** The same store, which tells what it is sent, and waits before it reads. */
function telling(store: Store, before: () => Promise<unknown> = async () => undefined): { readonly told: Store; readonly sent: Sent[] } {
  const sent: Sent[] = [];
  const read: Reader['read'] = async (name, given, params, options) => {
    sent.push({ name, params, options });
    await before();
    return store.read(name, given, params, options);
  };
  return { told: { ...of(store), read }, sent };
}

const of = (store: Store): Store => ({
  ...{ kind: store.kind, floors: undefined },
  read: (...all) => store.read(...all),
  snapshot: (...all) => store.snapshot(...all),
  write: (work) => store.write(work),
  warmUp: (signal) => store.warmUp(signal),
  close: () => store.close(),
});

const namesOf = (sent: readonly Sent[]) => sent.map(({ name }) => name);

describeStores((open) => {
  it('answers each question that many ask at once as if it came alone', async () => {
    const store = await open();
    await writeNewsroom(store);
    const { told, sent } = telling(store);
    const client = await clientOf(told);
    for (const name of questions) expect([name, (await client.ask(textOf(name))).data]).toEqual([name, answerTo(name)]);
    const thrice = [...questions, ...questions, ...questions];
    const answers = await Promise.all(thrice.map((name) => client.ask(textOf(name))));
    for (const [index, name] of thrice.entries()) expect([name, answers[index]?.data]).toEqual([name, answerTo(name)]);
    const { data } = await client.ask('{ entity(ref: { name: "Pavel Moren" }) { id } }');
    const page = `{ entity(ref: { id: "${(data as { entity: { id: string } }).entity.id}" }) { name statements(first: 3) { nodes { text } } } }`;
    sent.length = 0;
    const pages = await Promise.all(Array.from({ length: 16 }, () => client.ask(page)));
    const first = pages[0] as (typeof pages)[number];
    for (const each of pages) expect(each).toEqual(first);
    // All that share a turn share a statement; how many do, is up to the machine.
    expect(sent.length).toBeLessThanOrEqual(8 * first.statements.length);
    await client.app.close();
  }, 900_000);
});

describe('what is asked for in one turn', () => {
  let store: Store;
  let ids: readonly string[];
  beforeAll(async () => {
    store = await openEmbeddedStore({ folder: null });
    await writeNewsroom(store);
    const { rows } = (await listPages(store, 'statements', { ...SHAPE, first: 100 }, [EVERYTHING]))[0] ?? { rows: [] };
    ids = [...new Set(rows.flatMap(({ speakerIds }) => speakerIds))].slice(0, 6);
    expect(ids).toHaveLength(6);
  }, 300_000);
  afterAll(() => store.close());

  const SHAPE: PageShape = { first: 3, oldestFirst: false, parts: [], filter: {} };
  const WINDOW = { after: FIRST_KEY, before: LAST_KEY, since: FIRST_KEY, until: LAST_KEY };
  const EVERYTHING = { hubIds: null, ...WINDOW };
  const ask = (...of: string[]) => of.map((id) => ({ hubIds: [id], ...WINDOW }));
  const said = (reader: Reader, of: readonly string[], shape: PageShape = SHAPE) =>
    listPages({ read: reader.read.bind(reader), snapshot: (work) => work(reader) }, 'said', shape, ask(...of));
  const reads = (reader: Reader, options: ReadOptions) => ({
    node: (id: string) => reader.read('read/entities', [], { ids: [id] }, options),
  });

  it('is one statement, and each has its own rows, in their order', async () => {
    const { told, sent } = telling(store);
    const together = gathering(told);
    const [a, b, c, d, e] = ids as [string, string, string, string, string];
    const asked = [[a], [b, c], [c, 'nobody', d], [], [e], [a]].filter((each) => each.length > 0);
    const answers = await Promise.all(asked.map((each) => said(together, each)));
    expect(namesOf(sent)).toEqual(['read/said-page']);
    expect(answers).toEqual(await Promise.all(asked.map((each) => said(store, each))));
    expect(answers[0]?.[0]?.rows.length).toBeGreaterThan(1);
  });

  it('is asked for each node once', async () => {
    const { told, sent } = telling(store);
    const together = gathering(told);
    const [a, b, c] = ids as [string, string, string];
    const asked = [[a, b], [b, c], ['nobody'], [a]];
    const answers = await Promise.all(asked.map((each) => together.read('read/entities', [], { ids: each })));
    expect(sent.map(({ params }) => params)).toEqual([{ ids: [a, b, c, 'nobody'] }]);
    expect(answers).toEqual(await Promise.all(asked.map((each) => store.read('read/entities', [], { ids: each }))));
  });

  it('is sent apart where it is not the same but for its list', async () => {
    const { told, sent } = telling(store);
    const together = gathering(told);
    const [a, b] = ids as [string, string];
    await Promise.all([
      said(together, [a]),
      said(together, [b], { ...SHAPE, first: 4 }),
      said(together, [b], { ...SHAPE, oldestFirst: true }),
      reads(together, { bookmark: 'FB:one' }).node(a),
      reads(together, { bookmark: 'FB:two' }).node(b),
      reads(together, {}).node(b),
    ]);
    expect(namesOf(sent).sort()).toEqual([...Array(3).fill('read/entities'), ...Array(2).fill('read/said-page'), 'read/said-page-oldest']);
  });

  it('is sent apart where it may look through a whole list, or is much', async () => {
    const { told, sent } = telling(store);
    const together = gathering(told);
    const [a, b] = ids as [string, string];
    await Promise.all([a, b].map((id) => said(together, [id], { ...SHAPE, filter: { acts: ['deny'] } })));
    expect(sent).toHaveLength(2);
    await Promise.all([a, b, a, b].map((id) => said(together, [id], { ...SHAPE, first: 500 })));
    expect(sent.map(({ params }) => (params.keys as readonly Params[]).length)).toEqual([1, 1, 2, 2]);
  });

  it('fails for whom it fails', async () => {
    const together = gathering(telling(store).told);
    const [a] = ids as [string];
    const [good, bad] = await Promise.allSettled([
      together.read('read/entities', [], { ids: [a] }),
      together.read('read/entities', [], { ids: [null] }),
    ]);
    expect(good).toMatchObject({ status: 'fulfilled', value: [{ id: a }] });
    expect(bad).toMatchObject({ status: 'rejected', reason: { code: 'STATEMENT_FAILED' } });
  });

  it('goes on while one waits, and is given up when nobody does', async () => {
    const { told, sent } = telling(store, () => sleep(50));
    const together = gathering(told);
    const [a, b] = ids as [string, string];
    const [one, other] = [new AbortController(), new AbortController()];
    const leaving = reads(together, { signal: one.signal }).node(a);
    const staying = reads(together, { signal: other.signal, deadline: Date.now() + 60_000 }).node(b);
    const hasLeft = expect(leaving).rejects.toMatchObject({ code: 'CANCELLED' });
    await sleep(10);
    one.abort();
    await hasLeft;
    expect(sent[0]?.options?.signal?.aborted).toBe(false);
    expect(await staying).toMatchObject([{ id: b }]);
    const gone = [one, other].map(({ signal }) => expect(reads(together, { signal }).node(a)).rejects.toMatchObject({ code: 'CANCELLED' }));
    other.abort();
    await Promise.all(gone);
  });

  it('waits while as many are under way as may be, and what waits is gathered', async () => {
    const { told, sent } = telling(store, () => sleep(100));
    const together = gathering(told, productFiles(), 1);
    const [a, b, c, d] = ids as [string, string, string, string];
    const idsSent = () => sent.map(({ params }) => params.ids);
    const first = reads(together, {}).node(a);
    await sleep(10);
    const hangUp = new AbortController();
    const waiting = [b, c].map((id) => reads(together, {}).node(id));
    const leaving = reads(together, { signal: hangUp.signal }).node(d);
    const late = reads(together, { deadline: Date.now() + 20 }).node(d);
    const hasLeft = expect(leaving).rejects.toMatchObject({ code: 'CANCELLED' });
    const isLate = expect(late).rejects.toMatchObject({ code: 'DEADLINE' });
    // Another text need not wait.
    const other = said(together, [a]);
    await sleep(10);
    hangUp.abort();
    await Promise.all([hasLeft, isLate]);
    expect(namesOf(sent)).toEqual(['read/entities', 'read/said-page']);
    expect(await first).toMatchObject([{ id: a }]);
    expect(await Promise.all(waiting)).toMatchObject([[{ id: b }], [{ id: c }]]);
    expect(idsSent()).toEqual([[a], undefined, [b, c, d]]);
    expect((await other)[0]?.rows.length).toBeGreaterThan(0);
    // Who has left before it asks, or asks too late, is told so alone.
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => void unhandled.push(reason);
    process.on('unhandledRejection', note);
    const again = reads(together, {}).node(a);
    await sleep(10);
    await expect(reads(together, { signal: hangUp.signal }).node(b)).rejects.toMatchObject({ code: 'CANCELLED' });
    await expect(reads(together, { deadline: Date.now() - 1 }).node(c)).rejects.toMatchObject({ code: 'DEADLINE' });
    expect(await again).toMatchObject([{ id: a }]);
    await sleep(150);
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
    // One that failed has ended too.
    await expect(together.read('read/entities', [], { ids: [null] })).rejects.toMatchObject({ code: 'STATEMENT_FAILED' });
    expect(await reads(together, {}).node(a)).toMatchObject([{ id: a }]);
  });

  it('ends for each at its own time', async () => {
    const { told } = telling(store, () => sleep(200));
    const together = gathering(told);
    const [a, b] = ids as [string, string];
    const [late, early] = await Promise.allSettled([
      reads(together, { deadline: Date.now() + 60_000 }).node(a),
      reads(together, { deadline: Date.now() + 60 }).node(b),
    ]);
    expect(late).toMatchObject({ status: 'fulfilled', value: [{ id: a }] });
    expect(early).toMatchObject({ status: 'rejected', reason: { code: 'DEADLINE' } });
  });
});
