/** What every store must do, written once and run on each. */
import { filesIn } from '../../src/graph/statements.js';
import type { Params, Reader, Store, Value } from '../../src/graph/store.js';
import { describeStores } from '../helpers/stores.js';

const files = filesIn(new URL('../fixtures/cypher/', import.meta.url));

const ada = { id: 'ada', props: { name: 'Ada Okoro' } };
const ben = { id: 'ben', props: { name: 'Ben Li' } };

const putEntities = (store: Store, ...rows: readonly { id: string; props: { [key: string]: Value } }[]) =>
  store.write((writer) => writer.run('write/entities', { rows }));

const totalOf = async (reader: Reader) => (await reader.read('read/count-entities', [], {}))[0]?.total;

describeStores(
  (open, kind) => {
    describe('values', () => {
      it.each<[string, Value]>([
        ['words', 'Ada Okoro'],
        ['an empty string', ''],
        ['quotation marks, accents, emoji and lines', 'Ünï "q" \' \\ 🕊 e\u0301\n\ttwo'],
        ['a long text', 'word '.repeat(20_000)],
        ['zero', 0],
        ['a negative number', -7],
        ['the largest whole number', Number.MAX_SAFE_INTEGER],
        ['a fraction', 0.1],
        ['truth', true],
        ['falsehood', false],
        ['an empty list', []],
        ['a list in its order, repeats too', ['b', 'a', 'b', '']],
        ['a list of numbers', [3, 1, 2]],
      ])('gives %s back as written', async (_what, value) => {
        const store = await open();
        await putEntities(store, { id: 'ada', props: { value } });
        expect(await store.read('read/entities', [], { ids: ['ada'] })).toEqual([{ id: 'ada', props: { id: 'ada', value } }]);
        expect(await store.read('read/echo', [], { value })).toEqual([{ value }]);
      });

      it('keeps no property that is null, and takes away one that becomes null', async () => {
        const store = await open();
        await putEntities(store, { id: 'ada', props: { name: 'Ada', iso2: null } });
        await putEntities(store, { id: 'ada', props: { name: null } });
        expect(await store.read('read/entities', [], { ids: ['ada'] })).toEqual([{ id: 'ada', props: { id: 'ada' } }]);
      });

      it('computes alike, and returns times as words, numbers as numbers, null as null', async () => {
        const store = await open();
        const rows = await store.read('read/computed', [], { day: '2024-02-29', second: '2024-02-29T01:02:03Z', whole: 7 });
        expect(rows).toEqual([
          {
            day: '2024-02-29',
            week: 9,
            second: '2024-02-29T01:02:03Z',
            half: 3,
            fraction: 3.5,
            list: [1, 2, 3],
            map: { a: 1, b: [], c: null },
            nothing: null,
          },
        ]);
      });
    });

    describe('reads', () => {
      it('answers in the order of the statement, and leaves out what is not there', async () => {
        const store = await open();
        await putEntities(store, ben, ada);
        const rows = await store.read('read/entities', [], { ids: ['nobody', 'ben', 'ada'] });
        expect(rows.map(({ id }) => id)).toEqual(['ada', 'ben']);
        expect(await store.read('read/entities', [], { ids: [] })).toEqual([]);
      });

      it('keeps the optional lines that are given', async () => {
        const store = await open();
        await putEntities(store, ada, ben);
        await store.write((writer) => writer.run('write/memberships', { rows: [{ from: 'ada', to: 'ben' }] }));
        const ids = ['ada', 'ben'];
        expect(await store.read('read/entities', ['groups', 'names', 'prefix'], { ids, prefix: 'a' })).toEqual([
          { id: 'ada', props: { id: 'ada', name: 'Ada Okoro' }, groups: ['ben'], names: ['Ben Li'] },
        ]);
        expect(await store.read('read/entities', [], { ids, prefix: null })).toHaveLength(2);
      });

      it.each<[string, string, readonly string[], Params]>([
        ['a name that is not there', 'read/nothing', [], {}],
        ['a part that is not there', 'read/entities', ['words'], { ids: [] }],
        ['a part without the one it needs', 'read/entities', ['names'], { ids: [] }],
        ['a missing parameter', 'read/entities', [], {}],
        ['a parameter too many', 'read/entities', [], { ids: [], first: 1 }],
        ['a filter whose line is not asked for', 'read/entities', [], { ids: [], prefix: 'a' }],
        ['a file that writes', 'write/entities', [], { rows: [] }],
        ['a statement that fails as it runs', 'read/divided', [], { by: 0 }],
      ])('refuses %s', async (_what, name, given, params) => {
        const store = await open();
        await expect(store.read(name, given, params)).rejects.toMatchObject({
          code: 'STATEMENT_FAILED',
          message: expect.stringContaining(`cypher/${name}`),
        });
      });
    });

    describe('snapshots', () => {
      it('sees one state, whatever is written meanwhile', async () => {
        const store = await open();
        await putEntities(store, ada);
        let written = false;
        const totals = await store.snapshot(async (reader) => {
          const before = await totalOf(reader);
          if (!written) await putEntities(store, ben);
          written = true;
          return [before, await totalOf(reader)];
        });
        expect(totals[0]).toBe(totals[1]);
        expect(await totalOf(store)).toBe(2);
      });

      it('agrees while others write all the time', async () => {
        const store = await open();
        const pairs = Array.from({ length: 12 }, async (_, index) => {
          await putEntities(store, { id: `e${index}`, props: {} });
          return store.snapshot(async (reader) => [await totalOf(reader), await totalOf(reader), await totalOf(reader)]);
        });
        for (const [first, second, third] of await Promise.all(pairs)) expect([second, third]).toEqual([first, first]);
      });

      it('reads side by side', async () => {
        const store = await open();
        await putEntities(store, ada, ben);
        const read = (reader: Reader) => Promise.all(['ada', 'ben'].map((id) => reader.read('read/entities', [], { ids: [id] })));
        expect((await store.snapshot(read)).map((rows) => rows.length)).toEqual([1, 1]);
      });
    });

    describe('writes', () => {
      it('does twice what it does once', async () => {
        const store = await open();
        await putEntities(store, ada, ben);
        const once = await store.read('read/entities', [], { ids: ['ada', 'ben'] });
        await putEntities(store, ada, ben);
        expect(await store.read('read/entities', [], { ids: ['ada', 'ben'] })).toEqual(once);
        expect(await totalOf(store)).toBe(2);
      });

      it('reads what it has written itself, before anyone else does', async () => {
        const store = await open();
        const { result } = await store.write(async (writer) => {
          await writer.run('write/entities', { rows: [ada] });
          return { inside: await totalOf(writer), outside: await totalOf(store) };
        });
        expect(result).toEqual({ inside: 1, outside: 0 });
      });

      it.each<[string, (store: Store) => Promise<unknown>]>([
        ['a statement fails', (store) => store.write(brokenAfter)],
        ['a statement fails and the work goes on', (store) => store.write((writer) => brokenAfter(writer).catch(() => 'never mind'))],
        [
          'the work fails',
          (store) =>
            store.write(async (writer) => {
              await writer.run('write/entities', { rows: [ben] });
              throw new RangeError('later');
            }),
        ],
      ])('leaves all as it was when %s', async (_when, write) => {
        const store = await open();
        await putEntities(store, ada);
        await expect(write(store)).rejects.toThrow(/create-entity|later/);
        expect(await totalOf(store)).toBe(1);
        await putEntities(store, ben);
        expect(await totalOf(store)).toBe(2);
      });

      it('makes one relationship of many writes at once, and loses none', async () => {
        const store = await open();
        await putEntities(store, ada, ben);
        const rows = [{ from: 'ada', to: 'ben' }];
        await Promise.all(Array.from({ length: 20 }, () => store.write((writer) => writer.run('write/memberships', { rows }))));
        const adds = Array.from({ length: 20 }, () => store.write((writer) => writer.run('write/add', { id: 'ada', amount: 1 })));
        const totals = (await Promise.all(adds)).map(({ result }) => Number(result[0]?.total));
        expect(totals).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
        expect(await store.read('read/entities', ['groups'], { ids: ['ada'] })).toMatchObject([{ groups: ['ben'] }]);
      });

      it('goes on after one that failed', async () => {
        const store = await open();
        const failing = store.write(brokenAfter);
        const fine = putEntities(store, ada);
        await expect(failing).rejects.toMatchObject({ code: 'STATEMENT_FAILED' });
        await fine;
        expect(await totalOf(store)).toBe(1);
      });

      it('gives a bookmark where the store has them, and a read with it sees what was written', async () => {
        const store = await open();
        const { bookmark } = await putEntities(store, ada);
        expect(typeof bookmark).toBe(kind === 'neo4j' ? 'string' : 'object');
        expect(await store.read('read/count-entities', [], {}, { bookmark: bookmark ?? undefined })).toEqual([{ total: 1 }]);
      });

      it.each<[string, unknown, string]>([
        ['an id that is null', [{ id: null, props: {} }], 'rows[0].id is null'],
        ['another end that is null', [{ id: 'a', to: null, props: {} }], 'rows[0].to is null'],
        ['a mark that is null', [{ id: 'a', to: 'b', mark: null, props: {} }], 'rows[0].mark is null'],
        ['a canonical id that is null', [{ id: 'a', canonicalId: null }], 'rows[0].canonicalId is null'],
        ['a number that is none', [{ id: 'a', props: { score: Number.NaN } }], 'rows[0].props.score is NaN'],
        ['a number that loses digits', [{ id: 'a', props: { total: 2 ** 53 } }], 'rows[0].props.total is 9007199254740992'],
        ['undefined', [{ id: 'a', props: { name: undefined } }], 'rows[0].props.name is undefined'],
        ['a date object', [{ id: 'a', props: { at: new Date(0) } }], 'rows[0].props.at is Date'],
        ['a big number', [{ id: 'a', props: { total: 1n } }], 'rows[0].props.total is bigint'],
        ['a map as a property', [{ id: 'a', props: { name: { first: 'Ada' } } }], 'rows[0].props.name is a map'],
        ['a list that holds null', [{ id: 'a', props: { names: ['Ada', null] } }], 'rows[0].props.names holds null'],
        ['a list in a list', [{ id: 'a', props: { spans: [[0, 4]] } }], 'rows[0].props.spans holds a list'],
        ['a list of two kinds', [{ id: 'a', props: { names: ['Ada', 1] } }], 'rows[0].props.names mixes number and string'],
        ['a list of maps as a property', [ada, { id: 'b', props: { names: [{}] } }], 'rows[1].props.names holds a map'],
      ])('refuses %s, and says where', async (_what, rows, where) => {
        const store = await open();
        const params = { rows } as Params;
        await expect(store.write((writer) => writer.run('write/entities', params))).rejects.toMatchObject({
          code: 'STATEMENT_FAILED',
          message: expect.stringContaining(`cypher/write/entities: ${where}`),
        });
        expect(await totalOf(store)).toBe(0);
      });

      it('refuses a second node with an id that is taken', async () => {
        const store = await open();
        await putEntities(store, ada);
        await expect(store.write((writer) => writer.run('write/create-entity', { id: 'ada' }))).rejects.toMatchObject({
          code: 'STATEMENT_FAILED',
        });
      });

      it('runs files of cypher/write alone', async () => {
        const store = await open();
        await expect(store.write((writer) => writer.run('read/count-entities', {}))).rejects.toMatchObject({ code: 'STATEMENT_FAILED' });
      });
    });

    describe('limits', () => {
      const slow = (reader: Reader, options: object) => reader.read('read/slow', [], { many: 2500 }, options);

      it.each<[string, (store: Store, options: object) => Promise<unknown>]>([
        ['a read', slow],
        ['a snapshot', (store, options) => store.snapshot((reader) => slow(reader, {}), options)],
      ])('gives %s up at its deadline, or when nobody waits any more', async (_what, read) => {
        const store = await open();
        const begun = Date.now();
        await expect(read(store, { deadline: begun + 100 })).rejects.toMatchObject({ code: 'DEADLINE' });
        await expect(read(store, { signal: AbortSignal.timeout(100) })).rejects.toMatchObject({ code: 'CANCELLED' });
        expect(Date.now() - begun).toBeLessThan(1500);
        expect(await totalOf(store)).toBe(0);
      });

      it('does not begin what is late already, or given up', async () => {
        const store = await open();
        await expect(store.read('read/slow', [], { many: 1 }, { deadline: Date.now() - 1 })).rejects.toMatchObject({ code: 'DEADLINE' });
        await expect(store.read('read/slow', [], { many: 1 }, { signal: AbortSignal.abort() })).rejects.toMatchObject({
          code: 'CANCELLED',
        });
      });

      it('does not begin the next read of a snapshot that is late', async () => {
        const store = await open();
        let reads = 0;
        const work = async (reader: Reader) => {
          for (;;) {
            await totalOf(reader);
            reads += 1;
          }
        };
        await expect(store.snapshot(work, { deadline: Date.now() + 100 })).rejects.toMatchObject({ code: 'DEADLINE' });
        await new Promise((resolve) => setTimeout(resolve, 50));
        const settled = reads;
        await new Promise((resolve) => setTimeout(resolve, 50));
        expect(reads).toBe(settled);
      });
    });

    describe('closing', () => {
      it('keeps what was begun, may be done twice, and answers nothing after it', async () => {
        const store = await open();
        const writing = putEntities(store, ada);
        await Promise.all([store.close(), store.close()]);
        await writing;
        await store.close();
        await expect(totalOf(store)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
        await expect(putEntities(store, ben)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      });
    });
  },
  { files },
);

/** Writes an entity, then one whose id is taken. */
async function brokenAfter(writer: Parameters<Parameters<Store['write']>[0]>[0]) {
  await writer.run('write/entities', { rows: [ben] });
  await writer.run('write/create-entity', { id: 'ben' });
}
