/** Filters of statements and claims: each finds what it says and nothing else. */
import { jest } from '@jest/globals';
import { writeDecompositions } from '../../../src/graph/write-article.js';
import { canal } from '../../fixtures/canal.js';
import { clientOf } from '../../helpers/api.js';
import { describeStores } from '../../helpers/stores.js';

jest.setTimeout(240_000);

const [PROMISE, OURS, LEFT] = ['that the canal would open by May', 'The canal is ours,', 'that ships had left'];
const [NOTHING, ACCUSED, DENIED, WAITED] = [
  'that the promise was worth nothing',
  'of diverting water',
  'that water had been diverted',
  'that Ostia had waited for weeks',
];
const EARLY = '2025-04-05T00:00:00.000Z';
const LATER = '2025-04-21T00:00:00.000Z';

describeStores((open) => {
  it('finds statements and claims by each filter', async () => {
    const store = await open();
    await writeDecompositions(store, canal.slice(0, 2), EARLY);
    await writeDecompositions(store, canal.slice(2), LATER);
    const { ask } = await clientOf(store);
    const found = async (list: string, filter: string) => {
      const { data, errors } = await ask(`{ ${list}(filter: {${filter}}, order: OLDEST) { totalCount nodes { text } } }`);
      expect(errors).toEqual([]);
      const { totalCount, nodes } = (data as Record<string, { totalCount: number; nodes: { text: string }[] }>)[list] ?? {};
      expect(totalCount).toBe(nodes?.length);
      return nodes?.map(({ text }) => text).sort();
    };
    const statements = [
      ['byKind: [ORGANISATION, GROUP]', []],
      ['byKind: [PERSON], text: "left"', [LEFT]],
      ['asHolderOf: [{name: "Norland"}]', [PROMISE]],
      ['asHolderOf: [{name: "Norland"}, {name: "Ostia"}]', [PROMISE, NOTHING]],
      ['asHolderOf: [{name: "Ostia"}], title: "minister"', []],
      ['title: "minister"', [PROMISE]],
      ['by: [{name: "Tomas Brandt"}], title: "Transport Minister"', [PROMISE]],
      ['dueUntil: "2025-05-01"', [PROMISE]],
      ['dueUntil: "2025-04-30"', []],
      ['dueSince: "2025-04-30"', [PROMISE]],
      ['dueSince: "2025-05-01"', []],
      ['knownSince: "2025-04-21"', [WAITED]],
      ['knownUntil: "2025-04-05"', []],
      ['by: [{name: "Lena Duarte"}], knownUntil: "2025-04-21"', [NOTHING, OURS, ACCUSED]],
    ] as const;
    for (const [filter, texts] of statements) expect([filter, await found('statements', filter)]).toEqual([filter, [...texts].sort()]);
    const claims = [
      ['verbatim: true', [OURS]],
      ['verbatim: true, minSpeakers: 2', [OURS]],
      ['minSpeakers: 3', []],
      ['verbatim: false, by: [{name: "Tomas Brandt"}]', [PROMISE, DENIED]],
      ['contradicted: true', []],
      ['contradicted: false, minSpeakers: 2', [OURS]],
    ] as const;
    for (const [filter, texts] of claims) expect([filter, await found('claims', filter)]).toEqual([filter, [...texts].sort()]);
  });

  it('refuses windows in which nothing lies', async () => {
    const { ask } = await clientOf(await open());
    const { errors } = await ask('{ statements(filter: {dueSince: "2025-05-01", dueUntil: "2025-04-01"}) { totalCount } }');
    expect(errors.map(({ message }) => message)).toEqual([
      '"dueSince" (2025-05-01T00:00:00Z) must be before "dueUntil" (2025-04-01T00:00:00Z).',
    ]);
  });
});
