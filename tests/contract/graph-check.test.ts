import { jest } from '@jest/globals';
import { BrokenRule, checkGraph, RULES } from '../../src/graph/check.js';
import type { Row, Store } from '../../src/graph/store.js';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { decompositions, harbour, note } from '../fixtures/decompositions.js';
import { decompositionOf } from '../fixtures/draft.js';
import { dumpableFiles, edgesOf, nodeOf } from '../helpers/dump.js';
import { plant, plantsIn } from '../helpers/plant.js';
import { describeStores } from '../helpers/stores.js';

jest.setTimeout(60_000);

const NOON = '2025-03-06T12:00:00.000Z';
const BLOCKED = { text: 'Norland has blocked three grain ships' };

const idOf = ({ id }: Row): string => id as string;

/** The id at the other end of a node's first relationship of a type. */
async function otherEnd(store: Store, node: Row, type: string): Promise<string> {
  const found = (await edgesOf(store, idOf(node))).find((each) => each.type === type);
  if (!found) throw new Error(`${idOf(node)} has no ${type}.`);
  return found.other;
}

/** Breaks each rule once, in the least way. */
const PLANTED: { readonly [rule: string]: (store: Store) => Promise<void> } = {
  'statement-place': async (store) => {
    const statement = await nodeOf(store, 'Statement', BLOCKED);
    await plantsIn(store).noEdge({ type: 'STATED_IN', start: idOf(statement), end: 'ledger/harbour' });
  },
  facets: async (store) => {
    const statement = await nodeOf(store, 'Statement', BLOCKED);
    const outlet = await otherEnd(store, statement, 'CARRIED_BY');
    await plantsIn(store).edgeProperties({ type: 'CARRIED_BY', start: idOf(statement), end: outlet }, { act: null });
  },
  'facet-lists': async (store) => {
    const statement = await nodeOf(store, 'Statement', BLOCKED);
    const outlet = await otherEnd(store, statement, 'CARRIED_BY');
    await plantsIn(store).edgeProperties({ type: 'CARRIED_BY', start: idOf(statement), end: outlet }, { aboutIds: ['e_other'] });
  },
  speakers: async (store) => {
    const statement = await nodeOf(store, 'Statement', BLOCKED);
    await plantsIn(store).noEdge({ type: 'SAID', start: await otherEnd(store, statement, 'SAID'), end: idOf(statement) });
  },
  known: async (store) => {
    const statement = await nodeOf(store, 'Statement', BLOCKED);
    await plantsIn(store).written('unresolved', { rows: [{ id: idOf(statement), unresolved: true }] });
  },
  kinds: async (store) => {
    const statement = await nodeOf(store, 'Statement', BLOCKED);
    await plantsIn(store).written('speaker-kinds', { rows: [{ id: idOf(statement), speakerKinds: ['Group'] }] });
  },
  subjects: async (store) => {
    const statement = await nodeOf(store, 'Statement', BLOCKED);
    await plantsIn(store).noEdge({ type: 'ABOUT', start: idOf(statement), end: await otherEnd(store, statement, 'ABOUT') });
  },
  targets: async (store) => {
    const statement = await nodeOf(store, 'Statement', BLOCKED);
    const subject = await otherEnd(store, statement, 'ABOUT');
    await plantsIn(store).edgeProperties({ type: 'ABOUT', start: idOf(statement), end: subject }, { target: false });
  },
  countries: async (store) => {
    const statement = await nodeOf(store, 'Statement', BLOCKED);
    await plantsIn(store).noEdge({ type: 'SPOKEN_FOR', start: idOf(statement), end: await otherEnd(store, statement, 'SPOKEN_FOR') });
  },
  carriers: async (store) => {
    const statement = await nodeOf(store, 'Statement', BLOCKED);
    await plantsIn(store).noEdge({ type: 'CARRIED_BY', start: idOf(statement), end: await otherEnd(store, statement, 'CARRIED_BY') });
  },
  claims: async (store) => {
    const statement = await nodeOf(store, 'Statement', BLOCKED);
    await plantsIn(store).noEdge({ type: 'EXPRESSES', start: idOf(statement), end: await otherEnd(store, statement, 'EXPRESSES') });
  },
  uncounted: async (store) => {
    const headline = await nodeOf(store, 'Statement', { restates: true });
    const speaker = await nodeOf(store, 'Entity', { folded: 'jana velde' });
    await plantsIn(store).written('said', { rows: [{ id: idOf(headline), to: idOf(speaker), mark: '', props: { confidence: 1 } }] });
  },
  restated: async (store) => {
    const headline = await nodeOf(store, 'Statement', { restates: true });
    await plantsIn(store).noEdge({ type: 'RESTATES', start: idOf(headline), end: await otherEnd(store, headline, 'RESTATES') });
  },
  repeated: async (store) => {
    const statement = await nodeOf(store, 'Statement', BLOCKED);
    const found = (await edgesOf(store, idOf(statement))).find(({ type }) => type === 'CARRIED_BY');
    await plant(store, 'second-relationship', { start: idOf(statement), end: found?.other ?? '', props: found?.props ?? {} });
  },
  mentions: async (store) => {
    const country = await nodeOf(store, 'Entity', { name: 'Estmark' });
    await plantsIn(store).edgeProperties({ type: 'MENTIONS', start: 'ledger/harbour', end: idOf(country) }, { count: 99 });
  },
  mentioned: (store) => plantsIn(store).properties('Article', { id: 'bare' }, { mentionIds: ['e_nobody'] }),
  published: async (store) => {
    const outlet = await nodeOf(store, 'Outlet', { name: 'Courier' });
    await plantsIn(store).edgeProperties({ type: 'PUBLISHED_BY', start: 'courier/answer', end: idOf(outlet) }, { sortKey: 'later' });
  },
  decompositions: (store) => plantsIn(store).noNode('Decomposition', { id: 'bare' }),
  revisions: (store) => plantsIn(store).properties('Decomposition', { id: 'bare' }, { revisesId: 'bare@0123456789ab' }),
  reports: async (store) => {
    const mention = await nodeOf(store, 'EventMention', { mode: 'stop' });
    await plantsIn(store).noEdge({ type: 'REPORTS', start: 'courier/answer', end: idOf(mention) });
  },
  'derived-events': (store) => plantsIn(store).written('event', { rows: [{ id: 'v_nobody', props: { id: 'v_nobody' } }] }),
  participants: async (store) => {
    const event = await nodeOf(store, 'Event', { mode: 'blockade' });
    const place = await nodeOf(store, 'Entity', { name: 'Tarn' });
    await plantsIn(store).edgeProperties({ type: 'HAS_PARTICIPANT', start: idOf(event), end: idOf(place) }, { hubId: 'e_other' });
  },
  roles: (store) => plantsIn(store).written('role', { rows: [{ id: 'r_nobody', props: { id: 'r_nobody' } }] }),
  names: (store) => plantsIn(store).written('name', { ids: ['nobody'] }),
  canonical: async (store) =>
    plantsIn(store).properties('Entity', await nodeOf(store, 'Entity', { name: 'Tarn' }), { canonicalId: 'e_gone' }),
  version: (store) => plantsIn(store).noNode('Version', { id: 'graph' }),
  json: (store) => plantsIn(store).properties('Decomposition', { id: 'bare' }, { json: '{"schema":' }),
  told: async (store) => plantsIn(store).noNode('Statement', await nodeOf(store, 'Statement', { text: 'It is raining,' })),
  'statement-spans': async (store) => plantsIn(store).properties('Statement', await nodeOf(store, 'Statement', BLOCKED), { starts: [0] }),
  'trigger-spans': async (store) =>
    plantsIn(store).properties('EventMention', await nodeOf(store, 'EventMention', { mode: 'stop' }), { triggerEnd: 1_000 }),
  entities: async (store) => plantsIn(store).properties('Entity', await nodeOf(store, 'Entity', { name: 'Tarn' }), { aliases: ['Tarnia'] }),
  outlets: async (store) => plantsIn(store).properties('Outlet', await nodeOf(store, 'Outlet', { name: 'Courier' }), { domain: null }),
  'derived-claims': async (store) =>
    plantsIn(store).properties('Claim', await nodeOf(store, 'Claim', { folded: 'it is raining' }), { articleCount: 2 }),
};

it('has something planted for every rule', () => {
  expect(Object.keys(PLANTED).sort()).toEqual(RULES.map(({ name }) => name).sort());
});

it('says in one line what is broken', () => {
  expect(String(new BrokenRule('names', 'names that nobody is known as', ['a', 'b']))).toBe('names: names that nobody is known as: a, b');
  expect(String(new BrokenRule('names', 'names', Array(20).fill('a')))).toMatch(/a …$/);
});

describeStores(
  (open) => {
    it('finds nothing to complain of in an empty graph, and in one of articles and a revision', async () => {
      const store = await open();
      expect(await checkGraph(store)).toEqual([]);
      await writeDecompositions(store, decompositions, NOON);
      await writeDecompositions(store, [decompositionOf({ ...note, text: `${note.text} It was not.` })], NOON);
      expect(await checkGraph(store)).toEqual([]);
    });

    it.each(Object.entries(PLANTED))('finds what breaks the rule "%s"', async (rule, breakIt) => {
      const store = await open();
      await writeDecompositions(store, decompositions, NOON);
      await breakIt(store);
      const broken = await checkGraph(store);
      expect(broken.map((each) => each.rule)).toContain(rule);
      expect(broken.find((each) => each.rule === rule)?.ids).toHaveLength(1);
    });

    it('tells twenty of what breaks a rule', async () => {
      const store = await open();
      await writeDecompositions(store, [decompositionOf(harbour)], NOON);
      await plantsIn(store).written('name', { ids: Array.from({ length: 30 }, (_, index) => `nobody ${index}`) });
      const [broken, ...others] = await checkGraph(store);
      expect(broken?.ids).toHaveLength(20);
      expect(others).toEqual([]);
    });
  },
  { files: dumpableFiles },
);
