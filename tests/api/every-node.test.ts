/** Every type that has ids: its nodes are found again by them, as what they are, on every store and however the graph was written. */
import { jest } from '@jest/globals';
import { isInterfaceType, isObjectType } from 'graphql';
import { buildSchema } from '../../src/api/schema.js';
import { entityId } from '../../src/decomposition/ids.js';
import { rebuild } from '../../src/graph/rebuild.js';
import type { Store } from '../../src/graph/store.js';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { writeJudgement } from '../../src/graph/write-judgement.js';
import { writeLinks } from '../../src/graph/write-links.js';
import { crowd, crowdLinks } from '../fixtures/crowd.js';
import { newsroom } from '../fixtures/newsroom.js';
import { newsroomLinks } from '../fixtures/newsroom-links.js';
import { ADDED_AT, type Client, clientOf } from '../helpers/api.js';
import { nodesByType } from '../helpers/crawl.js';
import { linked } from '../helpers/links.js';
import { describeStores } from '../helpers/stores.js';

jest.setTimeout(900_000);

type Ids = ReadonlyMap<string, readonly string[]>;

/** What is judged first stands first among what has changed. */
const EARLIER = '2025-03-09T00:00:00Z';

/** Of each type so many are asked for again. */
const SOME = 12;

const schema = buildSchema();
const all = [...newsroom, ...crowd];
/** All are one story. */
const stories = all
  .slice(1)
  .map(({ article }) => linked('story', { article: all[0]?.article.id ?? '', id: null }, { article: article.id, id: null }));
const links = [...newsroomLinks, ...crowdLinks, ...stories];
const articleIds = new Set(all.map(({ article }) => article.id));

/** What the store that was asked first has. */
let first: Ids | null = null;

describeStores((open) => {
  it('is found by its id, as what it is; the id tells nothing and stays', async () => {
    const store = await open();
    await writeDecompositions(store, all, ADDED_AT);
    await writeLinks(store, links, ADDED_AT);
    await judgeTwo(store);
    const found = await nodesByType(schema, await clientOf(store));
    expect([...found.keys()].sort()).toEqual(typesWithIds());
    await expectFound(store, found);
    for (const [type, ids] of found) {
      if (type !== 'Article') for (const id of ids) expect(id).toMatch(/^[a-z]_[0-9a-f]{20}$/);
      else expect(ids.filter((id) => !articleIds.has(id))).toEqual([]);
    }
    first ??= found;
    expect(found).toEqual(first);

    await rebuild(store);
    await expectFound(store, found);

    const other = await open();
    for (const one of [...all].reverse()) await writeDecompositions(other, [one], ADDED_AT);
    await writeLinks(other, [...links].reverse(), ADDED_AT);
    await judgeTwo(other);
    await expectFound(other, found);
  });

  it('is null where a field asks for one type and the id is of another', async () => {
    const store = await open();
    await writeDecompositions(store, all, ADDED_AT);
    await writeLinks(store, links, ADDED_AT);
    await judgeTwo(store);
    const client = await clientOf(store);
    const found = await nodesByType(schema, client);
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
      ({ type, args }) => isObjectType(type) && args.some(({ name }) => name === 'id'),
    );
    expect(fields.length).toBeGreaterThan(4);
    for (const { name, type } of fields) {
      const parts = [...found].map(([each, [id]]) => `${each}: ${name}(id: ${JSON.stringify(id)}) { id }`);
      const { data, errors } = await client.ask(`{ ${parts.join(' ')} }`);
      const wanted = [...found].map(([each, [id]]) => [each, each === String(type) ? { id } : null]);
      expect({ name, data, errors }).toEqual({ name, data: Object.fromEntries(wanted), errors: [] });
    }
  });
});

/** They are two: what is made one has one id, and tests/api/judgements asks by the other. */
async function judgeTwo(store: Store): Promise<void> {
  const [aId, bId] = ['Ben Okoro', 'Cai Okoro'].map((name) => personId(name));
  await writeJudgement(store, { aId: aId as string, bId: bId as string, verdict: 'different', reason: 'brothers', by: 'a test' }, EARLIER);
}

const personId = (name: string): string => entityId({ kind: 'Person', name, named: true, ambiguous: false, wikidataId: null }, { id: '' });

/** Each object type that is a Node; a new one that no fixture has fails here: write one into tests/fixtures/crowd.ts, and lead to it. */
function typesWithIds(): readonly string[] {
  const node = schema.getType('Node');
  return isInterfaceType(node)
    ? schema
        .getPossibleTypes(node)
        .map(({ name }) => name)
        .sort()
    : [];
}

async function expectFound(store: Store, found: Ids): Promise<void> {
  const { ask }: Client = await clientOf(store);
  for (const [type, ids] of found) {
    const some = ids.slice(0, SOME);
    const { data, errors } = await ask(
      `{ ${some.map((id, at) => `n${at}: node(id: ${JSON.stringify(id)}) { __typename id }`).join(' ')} }`,
    );
    const wanted = some.map((id, at) => [`n${at}`, { __typename: type, id }]);
    expect({ type, data, errors }).toEqual({ type, data: Object.fromEntries(wanted), errors: [] });
  }
}
