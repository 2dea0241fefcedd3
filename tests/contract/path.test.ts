/** Paths between entities, on every store: the shortest, the newest of several as short, and none through what is dense. */
import { type PathBounds, type Step, shortestPath } from '../../src/graph/reads/shortest-path.js';
import type { Store } from '../../src/graph/store.js';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { writeJudgement } from '../../src/graph/write-judgement.js';
import { decompositionOf } from '../fixtures/draft.js';
import { clientOf } from '../helpers/api.js';
import { dumpableFiles } from '../helpers/dump.js';
import fc from '../helpers/property.js';
import { describeStores } from '../helpers/stores.js';

const NOON = '2025-03-06T12:00:00.000Z';

/** Given names of people whose surname is that of their first letter, so that a case reads 'Ada → Ben'. */
const NAMES = ['Ada', 'Ben', 'Cai', 'Dua', 'Eli', 'Fay', 'Gus', 'Hal', 'Ida', 'Jon'];
const fullName = (name: string) => `${name} ${name}sen`;

/** On which day of January 2025: who said something about whom, or 'A & B': an event that both have part in. */
type Told = readonly [day: number, what: string];

function articleOf([day, what]: Told, index: number) {
  const [a = '', sign, b = ''] = what.split(' ');
  const entities = Object.fromEntries([a, b].map((name) => [name, { kind: 'Person' as const, name: fullName(name) }]));
  const common = { id: `path/${index}`, publishedAt: `2025-01-${String(day).padStart(2, '0')}T08:00:00Z`, entities };
  if (sign === '&') {
    const participants = [a, b].map((entity) => ({ entity, role: 'actor' as const }));
    return decompositionOf({
      ...common,
      text: `${fullName(a)} met ${fullName(b)}.`,
      events: [{ type: 'CONSULT', trigger: 'met', participants }],
    });
  }
  const content = `that ${fullName(b)} is late`;
  const statement = { content, source: a, sourceText: fullName(a), cue: 'said', lemma: 'say', about: [b] };
  return decompositionOf({ ...common, text: `${fullName(a)} said ${content}.`, statements: [statement] });
}

describeStores(
  (open) => {
    let ids: ReadonlyMap<string, string>;

    const filled = async (told: readonly Told[]): Promise<Store> => {
      const store = await open();
      await writeDecompositions(store, told.map(articleOf), NOON);
      const nodes = await store.read('read/dump-nodes', [], {});
      const entities = nodes
        .filter(({ labels }) => (labels as string[]).includes('Entity'))
        .map(({ props }) => props as { id: string; name: string });
      ids = new Map(entities.map(({ id, name }) => [name.split(' ')[0] ?? '', id]));
      return store;
    };
    const idOf = (name: string): string => ids.get(name) ?? 'e_00000000000000000000';
    const namesOn = (path: readonly Step[]): string => {
      const names = new Map([...ids].map(([name, id]) => [id, name]));
      return [path[0]?.fromId, ...path.map(({ toId }) => toId)].map((id) => names.get(id ?? '') ?? '').join(' ');
    };
    const pathIn = async (store: Store, from: string, to: string, most = 4, bounds?: PathBounds) =>
      namesOn(await shortestPath(store, idOf(from), idOf(to), most, bounds));

    const LINE: readonly Told[] = [
      [1, 'Ada → Ben'],
      [2, 'Cai → Ben'],
      [3, 'Cai & Dua'],
      [4, 'Dua → Eli'],
      [5, 'Fay → Eli'],
      [6, 'Fay & Gus'],
      [7, 'Gus & Hal'],
      [8, 'Ida → Ida'],
      [9, 'Ida → Jon'],
    ];

    it('goes along statements both ways and through events, as far as it may', async () => {
      const store = await filled(LINE);
      const cases: readonly (readonly [string, string, number, string])[] = [
        ['Ada', 'Ben', 1, 'Ada Ben'],
        ['Ben', 'Ada', 1, 'Ben Ada'],
        ['Ada', 'Cai', 2, 'Ada Ben Cai'],
        ['Ada', 'Cai', 1, ''],
        ['Ada', 'Eli', 4, 'Ada Ben Cai Dua Eli'],
        ['Ada', 'Eli', 3, ''],
        ['Gus', 'Ada', 6, 'Gus Fay Eli Dua Cai Ben Ada'],
        ['Gus', 'Ada', 5, ''],
        ['Ada', 'Hal', 6, ''],
        ['Ada', 'Jon', 6, ''],
        ['Ada', 'Ada', 6, ''],
        ['Ada', 'nobody', 6, ''],
        ['nobody', 'nobody', 6, ''],
      ];
      for (const [from, to, most, path] of cases)
        expect({ from, to, most, path: await pathIn(store, from, to, most) }).toEqual({ from, to, most, path });
    }, 60_000);

    it('takes the newest of several as short, both ways, and the newest statement of each step', async () => {
      const store = await filled([
        [1, 'Ada → Ben'],
        [9, 'Ben → Dua'],
        [2, 'Ada → Cai'],
        [3, 'Cai → Dua'],
        [4, 'Ada → Cai'],
        [5, 'Cai → Ada'],
        [6, 'Eli & Cai'],
      ]);
      expect(await pathIn(store, 'Ada', 'Dua')).toBe('Ada Cai Dua');
      expect(await pathIn(store, 'Dua', 'Ada')).toBe('Dua Ben Ada');
      const [step] = await shortestPath(store, idOf('Ada'), idOf('Cai'), 4);
      expect(await store.read('read/statements', [], { ids: [step?.viaId ?? ''] })).toMatchObject([{ node: { articleId: 'path/5' } }]);
    }, 60_000);

    it('goes round who is dense, and ends at them', async () => {
      const star = NAMES.slice(1, 6).map((name, at): Told => [at + 1, `${name} → Ada`]);
      const store = await filled([...star, [7, 'Ben → Gus'], [8, 'Gus → Hal'], [9, 'Hal → Cai'], [10, 'Jon → Ada']]);
      const bounds = { dense: 5, widest: 100 };
      expect(await pathIn(store, 'Ben', 'Cai', 4)).toBe('Ben Ada Cai');
      expect(await pathIn(store, 'Ben', 'Cai', 4, bounds)).toBe('Ben Gus Hal Cai');
      expect(await pathIn(store, 'Ben', 'Cai', 2, bounds)).toBe('');
      expect(await pathIn(store, 'Dua', 'Eli', 6, bounds)).toBe('');
      expect(await pathIn(store, 'Gus', 'Ada', 4, bounds)).toBe('Gus Ben Ada');
      expect(await pathIn(store, 'Ada', 'Hal', 4, bounds)).toMatch(/^Ada (Ben Gus|Cai) Hal$/);
    }, 60_000);

    it('reads no more than it may of a wide edge, those who have the fewest first', async () => {
      const store = await filled([
        [1, 'Ada → Ben'],
        [2, 'Ada → Cai'],
        [3, 'Ben → Eli'],
        [3, 'Ben → Fay'],
        [4, 'Cai → Dua'],
        [5, 'Eli → Gus'],
        [6, 'Dua → Gus'],
        [7, 'Fay → Gus'],
        [8, 'Ida → Gus'],
        [9, 'Hal → Gus'],
      ]);
      expect(await pathIn(store, 'Ada', 'Gus', 4, { dense: 100, widest: 2 })).toBe('Ada Cai Dua Gus');
    }, 60_000);

    it('takes entities that are judged to be one for one', async () => {
      const store = await filled([
        [1, 'Ada → Ben'],
        [2, 'Cai → Dua'],
        [3, 'Eli → Eli'],
      ]);
      expect(await pathIn(store, 'Ada', 'Dua')).toBe('');
      const one = [idOf('Ben'), idOf('Cai')].sort();
      await store.write((writer) => writer.run('write/canonical-id', { rows: one.map((id) => ({ id, canonicalId: one[0] ?? '' })) }));
      const path = await shortestPath(store, idOf('Ada'), idOf('Dua'), 4);
      expect(path.map(({ toId }) => toId)).toEqual([one[0], idOf('Dua')]);
      expect(await shortestPath(store, idOf('Ben'), idOf('Cai'), 4)).toEqual([]);
      expect((await shortestPath(store, idOf('Cai'), idOf('Ada'), 4)).map(({ fromId, toId }) => [fromId, toId])).toEqual([
        [one[0], idOf('Ada')],
      ]);
    }, 60_000);

    it('is as long as a plain search finds, whatever the graph, and each step is told', async () => {
      const roll = fc.sample(fc.tuple(fc.nat(9), fc.nat(9), fc.boolean(), fc.integer({ min: 1, max: 28 })), 14);
      const told = roll
        .filter(([a, b]) => a !== b)
        .map(([a, b, event, day]): Told => [day, `${NAMES[a]} ${event ? '&' : '→'} ${NAMES[b]}`]);
      const store = await filled(told);
      const joined = (a: string, b: string) => told.some(([, what]) => what.includes(a) && what.includes(b));
      for (const from of NAMES) {
        for (const to of NAMES) {
          const path = (await pathIn(store, from, to, 6)).split(' ').filter((name) => name !== '');
          const wanted = from === to || !ids.has(from) || !ids.has(to) ? null : distance(from, to, joined);
          expect({ from, to, hops: path.length === 0 ? null : path.length - 1 }).toEqual({
            from,
            to,
            hops: wanted !== null && wanted <= 6 ? wanted : null,
          });
          for (const [at, name] of path.slice(1).entries()) expect(joined(path[at] ?? '', name)).toBe(true);
        }
      }
    }, 180_000);

    it('is asked of any spelling of either end', async () => {
      const store = await filled(LINE);
      for (const name of ['Gus', 'Hal']) {
        const [aId, bId] = [idOf(name === 'Gus' ? 'Ada' : 'Cai'), idOf(name)];
        await writeJudgement(store, { aId, bId, verdict: 'same', reason: 'two spellings', by: 'a test' }, NOON);
      }
      const { ask } = await clientOf(store);
      const stepsFrom = async (from: string, to: string) => {
        const query = `{ path(from: { name: "${fullName(from)}" }, to: { name: "${fullName(to)}" }) { from { name } to { name } } }`;
        const { data, errors } = await ask(query);
        expect(errors).toEqual([]);
        return (data as { path: readonly object[] }).path.length;
      };
      for (const ada of ['Ada', 'Gus']) {
        for (const cai of ['Cai', 'Hal']) {
          expect({ ada, cai, steps: await stepsFrom(ada, cai) }).toEqual({ ada, cai, steps: 1 });
          expect({ cai, ada, steps: await stepsFrom(cai, ada) }).toEqual({ cai, ada, steps: 1 });
        }
        expect(await stepsFrom(ada, 'Eli')).toBe(2);
      }
    }, 60_000);

    it('tells of the start first where neither end is known', async () => {
      const { ask } = await clientOf(await filled(LINE));
      const { errors } = await ask('{ path(from: { wikidataId: "Q0" }, to: { name: "Nobody" }) { to { id } } }');
      expect(errors).toMatchObject([{ path: ['path'], extensions: { code: 'UNKNOWN_ENTITY' } }]);
      expect(errors[0]?.message).toContain('"Q0"');
    }, 60_000);

    it('is answered with the words and the article of each step', async () => {
      const store = await filled(LINE);
      const { ask } = await clientOf(store);
      const { data, errors, statements } = await ask(`{ path(from: { name: "Ada Adasen" }, to: { name: "Dua Duasen" }) {
        from { name } to { name } article { id } via { __typename ... on Statement { text source { name } } ... on Event { trigger type } }
      } }`);
      expect(errors).toEqual([]);
      expect(data).toEqual({
        path: [
          {
            ...{ from: { name: 'Ada Adasen' }, to: { name: 'Ben Bensen' }, article: { id: 'path/0' } },
            via: { __typename: 'Statement', text: 'that Ben Bensen is late', source: { name: 'Ada Adasen' } },
          },
          {
            ...{ from: { name: 'Ben Bensen' }, to: { name: 'Cai Caisen' }, article: { id: 'path/1' } },
            via: { __typename: 'Statement', text: 'that Ben Bensen is late', source: { name: 'Cai Caisen' } },
          },
          {
            ...{ from: { name: 'Cai Caisen' }, to: { name: 'Dua Duasen' }, article: { id: 'path/2' } },
            via: { __typename: 'Event', trigger: 'met', type: 'CONSULT' },
          },
        ],
      });
      expect(statements.filter((name) => name === 'read/neighbours').length).toBeLessThanOrEqual(3);
      expect(statements.length).toBeLessThanOrEqual(15);
    }, 60_000);
  },
  { files: dumpableFiles },
);

/** Steps of a shortest path, by looking at everybody; null where there is none. */
function distance(from: string, to: string, joined: (a: string, b: string) => boolean): number | null {
  let reached = new Set([from]);
  for (let steps = 0; steps <= NAMES.length; steps += 1) {
    if (reached.has(to)) return steps;
    reached = new Set([...reached, ...NAMES.filter((name) => [...reached].some((other) => joined(name, other)))]);
  }
  return null;
}
