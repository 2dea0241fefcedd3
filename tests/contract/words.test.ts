/** What is found by words: the same on every store, whichever way it comes: from an index, or along a list. */
import { holdersOfWords, MOST_HOLDERS } from '../../src/graph/reads/holders-of-words.js';
import type { Store } from '../../src/graph/store.js';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { soughtWords, spacedWords } from '../../src/text/sought-words.js';
import { decompositionOf } from '../fixtures/draft.js';
import { clientOf } from '../helpers/api.js';
import fc from '../helpers/property.js';
import { describeStores } from '../helpers/stores.js';

const NOON = '2025-03-06T12:00:00.000Z';

/** What Ada Okoro said, the oldest first. */
const SAID = [
  'that the ferry to Velde is late',
  'that “the FERRIES are not late”',
  'that Velde’s ferry did not sail',
  'that an élan of the crew was needed',
  'that the and of to',
  'that 12 of 120 boats came',
  'that Þór and Ørsted met Łukasz',
  'that 日本 and Москва signed',
];

const articleOf = (content: string, index: number) =>
  decompositionOf({
    id: `words/${index}`,
    outlet: index % 2 === 0 ? 'The Ledger' : 'The Wire',
    publishedAt: new Date(Date.UTC(2025, 0, 10 + index, 8)).toISOString(),
    text: `Ada Okoro said ${content}.`,
    entities: { okoro: { kind: 'Person', name: 'Ada Okoro' } },
    statements: [{ content, source: 'okoro', sourceText: 'Ada Okoro', cue: 'said', lemma: 'say' }],
  });

const LISTS = `query ($text: String!) {
  all: statements(filter: { text: $text }, order: OLDEST) { totalCount nodes { text } }
  newest: statements(filter: { text: $text }, first: 1) { nodes { text } }
  said: statements(filter: { by: [{ name: "Ada Okoro" }], text: $text }, order: OLDEST) { totalCount nodes { text } }
  claims(filter: { text: $text }, order: OLDEST) { totalCount nodes { text } }
  articles(filter: { text: $text }, order: OLDEST) { totalCount nodes { statements { nodes { text } } } }
}`;

type Lists = { readonly [name in 'all' | 'said' | 'claims']: { totalCount: number; nodes: { text: string }[] } } & {
  readonly newest: { nodes: { text: string }[] };
  readonly articles: { totalCount: number; nodes: { statements: { nodes: { text: string }[] } }[] };
};

describeStores((open) => {
  const filled = async (): Promise<Store> => {
    const store = await open();
    await writeDecompositions(store, SAID.map(articleOf), NOON);
    return store;
  };

  it('answers alike from the index and along every list', async () => {
    const { ask } = await clientOf(await filled());
    const cases: readonly (readonly [string, readonly number[]])[] = [
      ['ferry', [0, 2]],
      ['FERRY late', [0]],
      ['late ferry', [0]],
      ['ferr*', [0, 1, 2]],
      ['"the ferry"', [0]],
      ['"ferry the"', []],
      ['"velde is la*"', [0]],
      ['velde', [0, 2]],
      ['elan', [3]],
      ['Élan', [3]],
      ['the', [0, 1, 3, 4]],
      ['"and of"', [4]],
      ['12', [5]],
      ['12*', [5]],
      ['Ørsted łukasz', [6]],
      ['москва', [7]],
      ['日本', [7]],
      ['that', [0, 1, 2, 3, 4, 5, 6, 7]],
      ['nobody', []],
    ];
    for (const [text, found] of cases) {
      const { data, errors } = await ask(LISTS, { text });
      expect(errors).toEqual([]);
      const { all, newest, said, claims, articles } = data as Lists;
      const texts = found.map((index) => SAID[index]);
      expect({ text, all: all.nodes.map((each) => each.text), total: all.totalCount }).toEqual({ text, all: texts, total: texts.length });
      expect(newest.nodes.map((each) => each.text)).toEqual(texts.slice(-1));
      expect(said).toEqual(all);
      expect(claims).toEqual(all);
      expect(articles.nodes.flatMap(({ statements }) => statements.nodes)).toEqual(all.nodes);
      expect(articles.totalCount).toBe(all.totalCount);
    }
  }, 120_000);

  it('tells how well each fits, and nothing where no words are looked for', async () => {
    const { ask } = await clientOf(await filled());
    const { data, errors } = await ask(`{
      statements(filter: { text: "that velde" }, order: OLDEST) { edges { score node { text } } }
      said: entity(ref: { name: "Ada Okoro" }) { statements(filter: { text: "that velde" }, order: OLDEST) { edges { score } } }
      claims(filter: { text: "that velde" }, order: OLDEST) { edges { score } }
      all: statements(first: 1) { edges { score } }
    }`);
    expect(errors).toEqual([]);
    const edges = [{ score: 0.59 }, { score: 0.59 }];
    const { statements, ...others } = data as { statements: { edges: object[] } };
    expect(statements.edges).toEqual([0, 2].map((at) => ({ score: edges[0]?.score, node: { text: SAID[at] } })));
    expect(others).toEqual({ said: { statements: { edges } }, claims: { edges }, all: { edges: [{ score: null }] } });
  }, 60_000);

  it('pages through what an index found, both ways, while more of it is written', async () => {
    const store = await filled();
    const { ask } = await clientOf(store);
    const page = (rest: string) =>
      `{ statements(filter: { text: "that" }, ${rest}) { nodes { text } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }`;
    type Answer = { statements: { nodes: { text: string }[]; pageInfo: { endCursor: string; startCursor: string; hasNextPage: boolean } } };
    const first = (await ask(page('first: 3'))).data as Answer;
    await writeDecompositions(
      store,
      [articleOf('that the newest ferry is late', 19), articleOf('that the oldest ferry was late', -9)],
      NOON,
    );
    const seen = [...first.statements.nodes];
    let last = first;
    while (last.statements.pageInfo.hasNextPage) {
      last = (await ask(page(`first: 3, after: "${last.statements.pageInfo.endCursor}"`))).data as Answer;
      seen.push(...last.statements.nodes);
    }
    expect(seen.map(({ text }) => text)).toEqual([...[...SAID].reverse(), 'that the oldest ferry was late']);
    const back = (await ask(page(`last: 2, before: "${last.statements.pageInfo.startCursor}"`))).data as Answer;
    expect(back.statements.nodes).toEqual(
      seen.slice(seen.length - last.statements.nodes.length - 2, seen.length - last.statements.nodes.length),
    );
  }, 60_000);

  it('leaves out older revisions and what is removed', async () => {
    const store = await filled();
    await writeDecompositions(store, [articleOf('that nothing sails', 0)], NOON);
    for (const holders of ['statements', 'claims', 'articles'] as const) {
      expect(await holdersOfWords(store, holders, [' late '])).toHaveLength(1);
      expect(await holdersOfWords(store, holders, [' sails '])).toHaveLength(1);
    }
  });

  it('walks where more hold the words than are gathered, with the same answer', async () => {
    const store = await open();
    const text = Array.from({ length: MOST_HOLDERS + 1 }, (_, at) => `Ada Okoro said ferry ${at} is late.`).join('\n');
    const statements = Array.from({ length: MOST_HOLDERS + 1 }, (_, at) => ({
      ...{ content: `ferry ${at} is late`, source: 'okoro', sourceText: `Ada Okoro#${at + 1}`, cue: `said#${at + 1}`, lemma: 'say' },
    }));
    const entities = { okoro: { kind: 'Person' as const, name: 'Ada Okoro' } };
    await writeDecompositions(store, [decompositionOf({ id: 'many', text, entities, statements })], NOON);
    expect(await holdersOfWords(store, 'statements', [' ferry '])).toBeNull();
    const { ask } = await clientOf(store);
    const { data, statements: sent } = await ask('{ statements(filter: { text: "ferry" }, first: 2) { totalCount nodes { text } } }');
    expect(data).toMatchObject({ statements: { totalCount: MOST_HOLDERS + 1, nodes: [{}, {}] } });
    expect(sent).toEqual(['search/words-in-statements', 'read/statements-page']);
  }, 120_000);

  it('loses no text that has the words', async () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 });
    const store = await open();
    const texts = fc.sample(
      fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
      60,
    );
    const usable = texts.map((text) => text.replace(/[\s"“”#*]+/g, ' ').trim()).filter((text) => text !== '' && !text.includes('\u0000'));
    await writeDecompositions(
      store,
      usable.map((text, at) => articleOf(text, at)),
      NOON,
    );
    for (const text of usable) {
      const { parts, problem } = soughtWords(text);
      if (problem !== null) continue;
      const having = usable.filter((other) => parts.every((part) => spacedWords(other).includes(part)));
      expect({ text, found: (await holdersOfWords(store, 'statements', parts))?.length }).toEqual({ text, found: having.length });
    }
  }, 120_000);
});
