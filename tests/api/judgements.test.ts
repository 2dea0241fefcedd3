/** Judgements over HTTP: two spellings are one while one holds, and two again when it is revoked. */
import { jest } from '@jest/globals';
import { removeArticle } from '../../src/graph/remove-article.js';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { decompositionOf } from '../fixtures/draft.js';
import { ADDED_AT, clientOf } from '../helpers/api.js';
import { describeStores } from '../helpers/stores.js';

jest.setTimeout(240_000);

const article = (id: string, name: string, content: string) =>
  decompositionOf({
    id,
    text: `${name} said ${content}.`,
    entities: { speaker: { kind: 'Person', name } },
    statements: [{ content, source: 'speaker', cue: 'said', lemma: 'say' }],
  });

/** Each spelling says, holds, belongs and takes part in one article of its own, and two stand together in a third. */
const harbour = [
  { id: 'harbour/0', ada: 'Ada Okoro', board: 'Harbour Board', dockers: 'Dockers', norland: 'Norland' },
  { id: 'harbour/1', ada: 'Adah Okoro', board: 'Board of the Harbour', dockers: 'Dock Workers', norland: 'Nordland' },
]
  .map(({ id, ada, board, dockers, norland }, day) =>
    decompositionOf({
      id,
      publishedAt: `2025-03-0${day + 1}T08:00:00Z`,
      text: `${ada}, head of the ${board} of ${norland}, accused the ${board} of being late when ship ${day} sails, and met the ${dockers}.`,
      entities: {
        ada: { kind: 'Person', name: ada, memberOf: ['dockers'] },
        board: { kind: 'Organisation', name: board, country: 'norland' },
        dockers: { kind: 'Group', name: dockers, country: 'norland' },
        norland: { kind: 'Country', name: norland },
      },
      roles: [{ holder: 'ada', title: 'head', of: 'board' }],
      statements: [
        {
          content: `of being late when ship ${day} sails`,
          source: 'ada',
          role: 0,
          cue: 'accused',
          lemma: 'accuse',
          act: 'accuse',
          about: ['board'],
          targets: ['board'],
        },
      ],
      events: [{ type: 'CONSULT', trigger: 'met', participants: [{ entity: 'ada', role: 'actor' }] }],
    }),
  )
  .concat(
    decompositionOf({
      id: 'harbour/both',
      text: 'Ada Okoro, whom some call Adah Okoro, slept.',
      entities: { ada: { kind: 'Person', name: 'Ada Okoro' }, adah: { kind: 'Person', name: 'Adah Okoro' } },
    }),
  );

const JUDGE = `mutation ($a: ID!, $b: ID!, $verdict: Verdict!, $reason: String!) {
  judge(a: $a, b: $b, verdict: $verdict, reason: $reason) { judgement { id verdict reason by revokedAt a { id } b { id } } }
}`;
const SAID = `query ($ref: EntityRef!) {
  entity(ref: $ref) { id statements(order: OLDEST) { totalCount nodes { text } } }
  statements(filter: {by: [$ref]}) { totalCount }
}`;

describeStores((open) => {
  it('makes two one, and two again', async () => {
    const store = await open();
    await writeDecompositions(
      store,
      [article('one', 'Ada Okoro', 'that it rains'), article('two', 'Adah Okoro', 'that it pours')],
      ADDED_AT,
    );
    const { ask } = await clientOf(store);
    const said = async (name: string) => {
      const { data, errors } = await ask(SAID, { ref: { name } });
      expect(errors).toEqual([]);
      const { entity, statements } = data as {
        entity: { id: string; statements: { totalCount: number } };
        statements: { totalCount: number };
      };
      return { id: entity.id, own: entity.statements.totalCount, found: statements.totalCount };
    };
    const [a, b] = [(await said('Ada Okoro')).id, (await said('Adah Okoro')).id];
    const [canonical] = [a, b].sort();
    const made = await ask(JUDGE, { a, b, verdict: 'SAME', reason: 'a letter too many' });
    expect(made.errors).toEqual([]);
    const { judgement } = (made.data as { judge: { judgement: { id: string } } }).judge;
    expect(judgement).toMatchObject({ verdict: 'SAME', by: 'anybody', revokedAt: null, a: { id: a }, b: { id: b } });
    for (const name of ['Ada Okoro', 'Adah Okoro']) expect(await said(name)).toEqual({ id: canonical, own: 2, found: 2 });
    const byId = await ask('query ($id: ID!) { entity(ref: {id: $id}) { id } node(id: $id) { id } }', { id: [a, b].sort().at(-1) });
    expect(byId.data).toEqual({ entity: { id: canonical }, node: { id: canonical } });
    const revoked = await ask('mutation ($id: ID!) { revokeJudgement(id: $id) { judgement { revokedAt } } }', { id: judgement.id });
    expect(revoked.data).toMatchObject({ revokeJudgement: { judgement: { revokedAt: expect.any(String) } } });
    expect(await said('Adah Okoro')).toEqual({ id: b, own: 1, found: 1 });
  });

  it('finds what somebody says by the kind of whom they are made one with', async () => {
    const store = await open();
    const speaking = (id: string, kind: 'Organisation' | 'Group', name: string, content: string) =>
      decompositionOf({
        id,
        text: `The ${name} said ${content}. The ${name} added that it was late.`,
        entities: { speaker: { kind, name } },
        statements: [
          { content, source: 'speaker', cue: 'said', lemma: 'say' },
          { content: 'that it was late', source: 'speaker', cue: 'added', lemma: 'add' },
        ],
      });
    const articles = [
      speaking('one', 'Group', 'Harbour Front', 'that ships wait'),
      speaking('two', 'Organisation', 'Front of the Harbour', 'that ships leave'),
      speaking('three', 'Organisation', 'Board of the Canal', 'that ships sink'),
    ];
    await writeDecompositions(store, articles, ADDED_AT);
    const { ask } = await clientOf(store);
    const told = async () => {
      const { data, errors } = await ask(`{
        groups: statements(filter: {byKind: [GROUP]}) { totalCount nodes { source { kind } } facets(by: ACT) { count } }
        bodies: statements(filter: {byKind: [ORGANISATION]}) { totalCount nodes { source { kind } } facets(by: ACT) { count } }
      }`);
      expect(errors).toEqual([]);
      type Found = {
        readonly totalCount: number;
        readonly nodes: readonly { readonly source: { readonly kind: string } }[];
        readonly facets: readonly { readonly count: number }[];
      };
      const { groups, bodies } = data as { groups: Found; bodies: Found };
      for (const { source } of groups.nodes) expect(source.kind).toBe('GROUP');
      for (const { source } of bodies.nodes) expect(source.kind).toBe('ORGANISATION');
      for (const { totalCount, facets } of [groups, bodies]) expect(facets.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
      return [groups.totalCount, bodies.totalCount];
    };
    expect(await told()).toEqual([2, 4]);
    const { data } = await ask('{ a: entity(ref: {name: "Harbour Front"}) { id } b: entity(ref: {name: "Front of the Harbour"}) { id } }');
    const { a, b } = data as Record<'a' | 'b', { id: string }>;
    const made = await ask(JUDGE, { a: a.id, b: b.id, verdict: 'SAME', reason: 'one front' });
    const { id } = (made.data as { judge: { judgement: { id: string } } }).judge.judgement;
    const joined = a.id < b.id ? [4, 2] : [0, 6];
    expect(await told()).toEqual(joined);
    await ask('mutation ($id: ID!) { revokeJudgement(id: $id) { judgement { id } } }', { id });
    expect(await told()).toEqual([2, 4]);
  });

  it('revokes what was said of the same two before', async () => {
    const store = await open();
    await writeDecompositions(
      store,
      [article('one', 'Ada Okoro', 'that it rains'), article('two', 'Adah Okoro', 'that it pours')],
      ADDED_AT,
    );
    const { ask } = await clientOf(store);
    const { data } = await ask('{ a: entity(ref: {name: "Ada Okoro"}) { id } b: entity(ref: {name: "Adah Okoro"}) { id } }');
    const { a, b } = data as Record<'a' | 'b', { id: string }>;
    const first = await ask(JUDGE, { a: a.id, b: b.id, verdict: 'SAME', reason: 'alike' });
    const { id } = (first.data as { judge: { judgement: { id: string } } }).judge.judgement;
    // The test's clock stands still: who speaks tells them apart only where the time does not.
    await ask(JUDGE, { a: b.id, b: a.id, verdict: 'DIFFERENT', reason: 'two sisters' });
    const after = await ask('query ($id: ID!) { node(id: $id) { ... on Judgement { verdict } } }', { id });
    expect(after.data).toEqual({ node: { verdict: 'DIFFERENT' } });
    expect((await ask(SAID, { ref: { name: 'Adah Okoro' } })).data).toMatchObject({ entity: { id: b.id } });
  });

  it('shows what was made one as one wherever it stands, and in its judgement by both names', async () => {
    const store = await open();
    await writeDecompositions(store, harbour, ADDED_AT);
    const { ask } = await clientOf(store);
    const told = async (query: string) => {
      const { data, errors } = await ask(query);
      expect({ query, errors }).toEqual({ query, errors: [] });
      return data as Record<string, unknown>;
    };
    const idOf = async (name: string) => ((await told(`{ entity(ref: {name: "${name}"}) { id } }`)).entity as { id: string }).id;
    const pairs = [
      ['Ada Okoro', 'Adah Okoro'],
      ['Harbour Board', 'Board of the Harbour'],
      ['Dockers', 'Dock Workers'],
      ['Norland', 'Nordland'],
    ];
    const all: Record<string, { readonly id: string; readonly name: string }> = {};
    for (const [one = '', other = ''] of pairs) {
      const [a, b] = [await idOf(one), await idOf(other)];
      const { errors } = await ask(JUDGE, { a, b, verdict: 'SAME', reason: 'one' });
      expect(errors).toEqual([]);
      const canonical = { id: [a, b].sort()[0] ?? '', name: a < b ? one : other };
      Object.assign(all, { [one]: canonical, [other]: canonical });
    }
    const [ada, board, , norland] = pairs.map(([name = '']) => all[name]);
    const ONE = '{ id name }';
    const STATEMENTS = `nodes { source ${ONE} sources ${ONE} about { target entity ${ONE} } chain { source ${ONE} } sourceRole { holder ${ONE} of ${ONE} } inferredSource ${ONE} }`;
    const lists = await told(`{ all: statements(order: OLDEST) { ${STATEMENTS} }
      found: statements(filter: {text: "sails"}, order: OLDEST) { ${STATEMENTS} }
      said: entity(ref: {name: "Adah Okoro"}) { statements(order: OLDEST) { ${STATEMENTS} } } }`);
    const both = [ada, ada].map((one) => ({
      source: one,
      sources: [one],
      about: [{ target: true, entity: board }],
      chain: [{ source: one }],
      sourceRole: { holder: one, of: board },
      inferredSource: null,
    }));
    expect(lists).toEqual({ all: { nodes: both }, found: { nodes: both }, said: { statements: { nodes: both } } });

    expect(
      await told(`{ entity(ref: {name: "Ada Okoro"}) { ... on Person { roles { title holder ${ONE} of ${ONE} } } }
        board: entity(ref: {name: "Harbour Board"}) { ... on Organisation { country ${ONE} officers { title holder ${ONE} } } }
        group: entity(ref: {name: "Dockers"}) { ... on Group { country ${ONE} members ${ONE} } }
        events(order: OLDEST) { nodes { place ${ONE} participants { role entity ${ONE} } } }
        search(text: "Okoro") { totalCount nodes ${ONE} }
        both: article(id: "harbour/both") { entities { totalCount edges { count forms node { id name } } } } }`),
    ).toEqual({
      entity: { roles: [{ title: 'head', holder: ada, of: board }] },
      board: { country: norland, officers: [{ title: 'head', holder: ada }] },
      group: { country: norland, members: [ada] },
      events: { nodes: [1, 2].map(() => ({ place: null, participants: [{ role: 'ACTOR', entity: ada }] })) },
      search: { totalCount: 1, nodes: [ada] },
      both: { entities: { totalCount: 1, edges: [{ count: 2, forms: ['NAME'], node: ada }] } },
    });

    const { changes } = (await told(`{ changes(since: "2025-01-01", first: 100) { nodes {
      ... on EntitiesMerged { judgement { a ${ONE} b ${ONE} } } } } }`)) as { changes: { nodes: readonly { judgement?: object }[] } };
    const names = changes.nodes.flatMap(({ judgement }) => (judgement ? [Object.values(judgement).map(({ name }) => name)] : []));
    expect(names.sort()).toEqual([...pairs].sort());

    await removeArticle(store, 'harbour/0');
    await removeArticle(store, 'harbour/both');
    const left = (await told(
      `{ changes(since: "2025-01-01", first: 100) { nodes { ... on EntitiesMerged { judgement { a ${ONE} } } } } }`,
    )) as {
      changes: { nodes: readonly object[] };
    };
    expect(left.changes.nodes.filter((node) => 'judgement' in node)).toEqual([]);
  });

  it('refuses one entity twice, one that is not there, and no reason', async () => {
    const store = await open();
    await writeDecompositions(store, [article('one', 'Ada Okoro', 'that it rains')], ADDED_AT);
    const { ask } = await clientOf(store);
    const { data } = await ask('{ entity(ref: {name: "Ada Okoro"}) { id } }');
    const { id } = (data as { entity: { id: string } }).entity;
    const code = async (variables: Record<string, unknown>) =>
      (await ask(JUDGE, variables)).errors.map(({ extensions }) => extensions.code);
    expect(await code({ a: id, b: id, verdict: 'SAME', reason: 'alike' })).toEqual(['BAD_USER_INPUT']);
    expect(await code({ a: id, b: 'e_00000000000000000000', verdict: 'SAME', reason: 'alike' })).toEqual(['UNKNOWN_ENTITY']);
    expect(await code({ a: id, b: 'e_00000000000000000000', verdict: 'SAME', reason: ' ' })).toEqual(['BAD_USER_INPUT']);
  });
});
