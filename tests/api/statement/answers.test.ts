/** What answered a statement, what a denial denies, and what followed a promise. */
import { jest } from '@jest/globals';
import { writeDecompositions } from '../../../src/graph/write-article.js';
import { writeLinks } from '../../../src/graph/write-links.js';
import { canal } from '../../fixtures/canal.js';
import { ADDED_AT, clientOf } from '../../helpers/api.js';
import { dumpableFiles, nodesOf } from '../../helpers/dump.js';
import { linked } from '../../helpers/links.js';
import { describeStores } from '../../helpers/stores.js';

jest.setTimeout(240_000);

describeStores(
  (open) => {
    const canalWithAnswers = async () => {
      const store = await open();
      await writeDecompositions(store, canal, ADDED_AT);
      const statements = await nodesOf(store, 'Statement');
      const end = (text: string) => {
        const found = statements.find((statement) => String(statement.text) === text);
        return { article: String(found?.articleId), id: String(found?.id) };
      };
      const promise = end('that the canal would open by May');
      await writeLinks(
        store,
        [
          linked('responds', end('that the promise was worth nothing'), promise),
          linked('responds', end('that Ostia had waited for weeks'), promise),
          linked('responds', end('that ships had left'), promise, { status: 'rejected' }),
          linked('contradicts', end('that water had been diverted'), end('that Ostia had waited for weeks')),
        ],
        ADDED_AT,
      );
      const { ask } = await clientOf(store);
      return async <Data>(query: string, variables = {}): Promise<Data> => {
        const { data, errors } = await ask(query, variables);
        expect(errors).toEqual([]);
        return data as Data;
      };
    };
    type Texts = { readonly nodes: readonly { readonly text: string }[] };
    const textsOf = ({ nodes }: Texts) => nodes.map(({ text }) => text);

    it('answers within so many hours', async () => {
      const ask = await canalWithAnswers();
      const asked = async (hours: string) => {
        const query = `{ statements(filter: {act: [PROMISE]}) { nodes { responses${hours} { totalCount nodes { text } } } } }`;
        const { statements } = await ask<{ statements: { nodes: [{ responses: Texts }] } }>(query);
        return textsOf(statements.nodes[0].responses);
      };
      expect(await asked('')).toEqual(['that the promise was worth nothing']);
      expect(await asked('(hours: 35)')).toEqual(['that the promise was worth nothing']);
      expect(await asked('(hours: 34)')).toEqual([]);
      expect(await asked('(hours: 720)')).toEqual(['that the promise was worth nothing', 'that Ostia had waited for weeks']);
      expect(await asked('(hours: 720, last: 1)')).toEqual(['that Ostia had waited for weeks']);
    });

    it('denies what tells the same event, and what it is linked to as contradicting', async () => {
      const ask = await canalWithAnswers();
      const query = '{ statements(filter: {by: [{name: "Tomas Brandt"}, {name: "Lena Duarte"}]}) { nodes { act denies { text } } } }';
      const { statements } = await ask<{ statements: { nodes: { act: string; denies: { text: string }[] | null }[] } }>(query);
      const denials = statements.nodes.filter(({ denies }) => denies !== null);
      expect(denials).toEqual([{ act: 'DENY', denies: [{ text: 'of diverting water' }, { text: 'that Ostia had waited for weeks' }] }]);
      const one = await ask<{ statements: { nodes: object[] } }>(query.replace('denies', 'denies(first: 1)'));
      expect(one.statements.nodes).toContainEqual({ act: 'DENY', denies: [{ text: 'of diverting water' }] });
    });

    it('was followed by what its speaker, or the country it spoke for, did to its subject', async () => {
      const ask = await canalWithAnswers();
      const query = `query ($days: Int) { statements(filter: {by: [{name: "Tomas Brandt"}]}) {
        nodes { act eventsAfter(days: $days) { trigger date { value } } }
      } }`;
      type Followed = { statements: { nodes: { act: string; eventsAfter: { trigger: string }[] | null }[] } };
      const followed = async (days: number) =>
        (await ask<Followed>(query, { days })).statements.nodes.filter(({ eventsAfter }) => eventsAfter !== null);
      const closed = { trigger: 'closed', date: { value: '2025-04-10' } };
      expect(await followed(90)).toEqual([{ act: 'PROMISE', eventsAfter: [closed] }]);
      expect(await followed(8)).toEqual([{ act: 'PROMISE', eventsAfter: [] }]);
    });
  },
  { files: dumpableFiles },
);
