import { nodesById } from '../../src/graph/reads/by-id.js';
import { outletNamed } from '../../src/graph/reads/outlet-named.js';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { decompositionOf } from '../fixtures/draft.js';
import { dumpableFiles, nodeOf } from '../helpers/dump.js';
import { describeStores } from '../helpers/stores.js';

const NOON = '2025-03-06T12:00:00.000Z';

const unionIn = (country: string, index: number) =>
  decompositionOf({
    id: `union/${index}`,
    text: `The Ports Union of ${country} met.`,
    entities: {
      union: { kind: 'Organisation', name: 'Ports Union', country: 'country' },
      country: { kind: 'Country', name: country },
    },
  });

describeStores(
  (open) => {
    it.each([
      { told: ['Estmark', 'Norland', 'Norland'], country: 'Norland' },
      { told: ['Norland', 'Estmark', 'Estmark'], country: 'Estmark' },
      { told: ['Norland'], country: 'Norland' },
    ])('gives the country that most articles tell: of $told it is $country', async ({ told, country }) => {
      const store = await open();
      await writeDecompositions(store, told.map(unionIn), NOON);
      const { id } = await nodeOf(store, 'Entity', { name: 'Ports Union' });
      expect(await nodesById(store, 'countries-of-entities', [id as string])).toMatchObject([{ name: country }]);
    });

    it.each([
      { outlet: 'The Ledger', asked: 'the  LEDGER!' },
      { outlet: '🕊️', asked: ' 🕊️' },
    ])('finds the outlet $outlet by $asked', async ({ outlet, asked }) => {
      const store = await open();
      await writeDecompositions(store, [decompositionOf({ id: 'a', text: 'It rained.', outlet })], NOON);
      expect(await outletNamed(store, asked)).toMatchObject({ name: outlet });
      expect(await outletNamed(store, 'another')).toBeNull();
    });
  },
  { files: dumpableFiles },
);
