/** Judgements over HTTP: two spellings are one while one holds, and two again when it is revoked. */
import { jest } from '@jest/globals';
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
    expect(judgement).toMatchObject({ verdict: 'SAME', by: 'anybody', revokedAt: null, a: { id: canonical }, b: { id: canonical } });
    for (const name of ['Ada Okoro', 'Adah Okoro']) expect(await said(name)).toEqual({ id: canonical, own: 2, found: 2 });
    const byId = await ask('query ($id: ID!) { entity(ref: {id: $id}) { id } node(id: $id) { id } }', { id: [a, b].sort().at(-1) });
    expect(byId.data).toEqual({ entity: { id: canonical }, node: { id: canonical } });
    const revoked = await ask('mutation ($id: ID!) { revokeJudgement(id: $id) { judgement { revokedAt } } }', { id: judgement.id });
    expect(revoked.data).toMatchObject({ revokeJudgement: { judgement: { revokedAt: expect.any(String) } } });
    expect(await said('Adah Okoro')).toEqual({ id: b, own: 1, found: 1 });
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
