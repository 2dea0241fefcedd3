/** Entities that judgements make one are one: one id, one list in one order, each statement counted once. */
import { jest } from '@jest/globals';
import type { Store } from '../../src/graph/store.js';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { type Draft, decompositionOf } from '../fixtures/draft.js';
import { ADDED_AT, clientOf } from '../helpers/api.js';
import { dumpableFiles, nodeOf } from '../helpers/dump.js';
import { describeStores, type OpenStore } from '../helpers/stores.js';

const SPELLINGS = ['Ada Okoro', 'A. Okoro', 'Adaeze Okoro'] as const;

/** Each spelling says something on days of its own; once two of them say it together. */
const articles: readonly Draft[] = [
  ...SPELLINGS.map(
    (name, index): Draft => ({
      id: `ledger/${index}`,
      outlet: 'The Ledger',
      publishedAt: `2025-03-0${index + 1}`,
      text: `${name} said that boat ${index} is out of Norland. ${name} said that boat 1${index} is in.`,
      entities: { speaker: { kind: 'Person', name }, norland: { kind: 'Country', name: 'Norland' } },
      statements: [
        { content: `that boat ${index} is out of Norland`, source: 'speaker', cue: 'said#1', about: ['norland'], saidAt: day(10 + index) },
        { content: `that boat 1${index} is in`, source: 'speaker', sourceText: `${name}#2`, cue: 'said#2', saidAt: day(20 - index) },
      ],
      events: [{ type: 'OTHER', trigger: 'is out', participants: [{ entity: 'speaker', role: 'topic' }] }],
    }),
  ),
  {
    id: 'ledger/both',
    publishedAt: '2025-03-09',
    text: 'Ada Okoro and A. Okoro said that the ferry is late.',
    entities: { ada: { kind: 'Person', name: 'Ada Okoro' }, a: { kind: 'Person', name: 'A. Okoro' } },
    statements: [{ content: 'that the ferry is late', source: 'ada', also: ['a'], cue: 'said', saidAt: day(15) }],
    events: [
      {
        type: 'OTHER',
        trigger: 'late',
        participants: [
          { entity: 'ada', role: 'topic' },
          { entity: 'a', role: 'actor' },
        ],
      },
    ],
  },
];

function day(number: number) {
  return { value: `2025-02-${number}`, precision: 'day' as const };
}

jest.setTimeout(240_000);

/** A text that Neo4j has not planned yet takes long on a busy machine. */
const PATIENT = { server: { time: 200_000 } };

const JUDGE = `mutation ($a: ID!, $b: ID!) { judge(a: $a, b: $b, verdict: SAME, reason: "one person") { judgement { id } } }`;

async function merged(open: OpenStore): Promise<{ store: Store; ids: readonly string[]; canonicalId: string }> {
  const store = await open();
  await writeDecompositions(store, articles.map(decompositionOf), ADDED_AT);
  const ids = (await Promise.all(SPELLINGS.map((name) => nodeOf(store, 'Entity', { name })))).map(({ id }) => id as string);
  const canonicalId = [...ids].sort()[0] as string;
  const { ask } = await clientOf(store, PATIENT);
  for (const b of ids.slice(1)) expect((await ask(JUDGE, { a: ids[0], b })).errors).toEqual([]);
  return { store, ids, canonicalId };
}

type List = {
  readonly totalCount: number;
  readonly nodes: readonly { readonly text: string }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
};

describeStores(
  (open) => {
    it('answers with one, whichever of its ids or names is asked for', async () => {
      const { store, ids, canonicalId } = await merged(open);
      const { ask } = await clientOf(store, PATIENT);
      for (const id of ids) {
        const { data } = await ask('query ($id: ID!) { node(id: $id) { id } entity(ref: { id: $id }) { id } }', { id });
        expect(data).toEqual({ node: { id: canonicalId }, entity: { id: canonicalId } });
      }
      for (const name of SPELLINGS) {
        const { data, errors } = await ask('query ($name: String!) { entity(ref: { name: $name }) { id } }', { name });
        expect({ data, errors }).toEqual({ data: { entity: { id: canonicalId } }, errors: [] });
      }
    });

    it.each(['NEWEST', 'OLDEST'])('walks all its statements in one order, %s, each once', async (order) => {
      const { store } = await merged(open);
      const { ask } = await clientOf(store, PATIENT);
      const page = async (name: string, args: string) =>
        (
          (
            await ask(
              `{ entity(ref: { name: "${name}" }) { list: statements(order: ${order}, ${args}) { totalCount nodes { text } pageInfo { endCursor hasNextPage } } } }`,
            )
          ).data as { entity: { list: List } }
        ).entity.list;
      const whole = await page('A. Okoro', 'first: 50');
      expect(whole.totalCount).toBe(7);
      const oldest = [
        'that boat 0 is out of Norland',
        'that boat 1 is out of Norland',
        'that boat 2 is out of Norland',
        'that the ferry is late',
        'that boat 12 is in',
        'that boat 11 is in',
        'that boat 10 is in',
      ];
      expect(whole.nodes.map(({ text }) => text)).toEqual(order === 'OLDEST' ? oldest : [...oldest].reverse());
      const walked: string[] = [];
      for (let after = ''; ; ) {
        const { nodes, pageInfo } = await page('Ada Okoro', `first: 2${after}`);
        walked.push(...nodes.map(({ text }) => text));
        if (!pageInfo.hasNextPage) break;
        after = `, after: "${pageInfo.endCursor}"`;
      }
      expect(walked).toEqual(whole.nodes.map(({ text }) => text));
    });

    it('counts what it said once, by one speaker', async () => {
      const { store, canonicalId } = await merged(open);
      const { ask } = await clientOf(store, PATIENT);
      const speaker = { value: canonicalId, count: 7 };
      const { data, errors } = await ask(`{
        entity(ref: { name: "Adaeze Okoro" }) {
          statements { facets(by: SPEAKER) { value count } timeline(by: MONTH) { count } }
          speaksAbout { entity { name } count }
          mentionedWith { entity { name } count }
          articles { totalCount edges { count forms node { id } } }
          events { totalCount facets(by: PARTICIPANT) { value count } }
        }
        statements { facets(by: SPEAKER) { value count } }
        by: statements(filter: { by: [{ name: "Ada Okoro" }] }) { totalCount nodes { sources { kind } } }
        late: events(filter: { participant: [{ name: "A. Okoro" }], role: ACTOR }) { nodes { participants { role } } }
      }`);
      expect(errors).toEqual([]);
      expect(data).toEqual({
        entity: {
          statements: { facets: [speaker], timeline: [{ count: 7 }] },
          speaksAbout: [{ entity: { name: 'Norland' }, count: 3 }],
          mentionedWith: [{ entity: { name: 'Norland' }, count: 3 }],
          articles: {
            totalCount: 4,
            edges: [
              // Two spellings of her, one name each.
              { count: 2, forms: ['NAME'], node: { id: 'ledger/both' } },
              { count: 2, forms: ['NAME'], node: { id: 'ledger/2' } },
              { count: 2, forms: ['NAME'], node: { id: 'ledger/1' } },
              { count: 2, forms: ['NAME'], node: { id: 'ledger/0' } },
            ],
          },
          events: { totalCount: 4, facets: [{ value: canonicalId, count: 4 }] },
        },
        statements: { facets: [speaker] },
        by: { totalCount: 7, nodes: Array.from({ length: 7 }, () => ({ sources: expect.anything() })) },
        late: {
          nodes: [
            {
              participants: [{ role: 'ACTOR' }, { role: 'TOPIC' }],
            },
          ],
        },
      });
    });
  },
  { files: dumpableFiles },
);
