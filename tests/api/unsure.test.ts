/** What an article leaves open: close sources, names of several, and persons whom only an office leads to. */

import { checkGraph } from '../../src/graph/check.js';
import { removeArticle } from '../../src/graph/remove-article.js';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { decompositionOf } from '../fixtures/draft.js';
import { ADDED_AT, clientOf } from '../helpers/api.js';
import { describeStores } from '../helpers/stores.js';

const CLOSE = decompositionOf({
  id: 'close',
  text: 'Marek Lind met Peter Brandt. He said that it had rained in Georgia.',
  entities: {
    lind: { kind: 'Person', name: 'Marek Lind', mentions: [{ words: 'He', form: 'pronoun' }] },
    brandt: { kind: 'Person', name: 'Peter Brandt' },
    georgia: { kind: 'Place', name: 'Georgia', ambiguous: true },
  },
  statements: [
    {
      content: 'that it had rained in Georgia',
      source: 'lind',
      sourceText: 'He',
      cue: 'said',
      lemma: 'say',
      about: ['georgia'],
      candidates: [
        { entityId: 'lind', score: 0.55, reason: 'either' },
        { entityId: 'brandt', score: 0.45, reason: 'either' },
      ],
    },
  ],
});
const INFERRED = decompositionOf({
  id: 'inferred',
  text: 'The mayor of Velde said that Ada Okoro had left.',
  entities: {
    mayor: { kind: 'Person', name: 'mayor of Velde', named: false },
    okoro: { kind: 'Person', name: 'Ada Okoro' },
    nair: { kind: 'Person', name: 'Anna Nair' },
  },
  statements: [{ content: 'that Ada Okoro had left', source: 'mayor', inferred: 'nair', cue: 'said', lemma: 'say', about: ['okoro'] }],
});

describeStores((open) => {
  it('keeps both of two close sources, and tells that a name is left open', async () => {
    const store = await open();
    await writeDecompositions(store, [CLOSE], ADDED_AT);
    const { ask } = await clientOf(store);
    const { data, errors } = await ask(`{ statements { nodes {
      source { name ambiguous } candidates { entity { name } score reason } about { entity { name ambiguous wikidataId } }
    } } }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      statements: {
        nodes: [
          {
            source: { name: 'Marek Lind', ambiguous: false },
            candidates: [
              { entity: { name: 'Marek Lind' }, score: 0.55, reason: 'either' },
              { entity: { name: 'Peter Brandt' }, score: 0.45, reason: 'either' },
            ],
            about: [{ entity: { name: 'Georgia', ambiguous: true, wikidataId: null } }],
          },
        ],
      },
    });
  });

  it('shows an inferred person, whom no article mentions and who said nothing', async () => {
    const store = await open();
    await writeDecompositions(store, [INFERRED], ADDED_AT);
    const { ask } = await clientOf(store);
    const { data, errors } = await ask(`{
      statements { nodes { source { name } inferredSource { name } candidates { score } } }
      entity(ref: { name: "Anna Nair" }) { name articles { totalCount } statements { totalCount } mentionedWith { entity { name } } }
      beside: entity(ref: { name: "Ada Okoro" }) { mentionedWith { entity { name } } }
      article(id: "inferred") { entities { nodes { name } totalCount } }
      articles(filter: { mentions: [{ name: "Anna Nair" }] }) { totalCount }
    }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      statements: { nodes: [{ source: { name: 'mayor of Velde' }, inferredSource: { name: 'Anna Nair' }, candidates: [] }] },
      entity: { name: 'Anna Nair', articles: { totalCount: 0 }, statements: { totalCount: 0 }, mentionedWith: [] },
      beside: { mentionedWith: [{ entity: { name: 'mayor of Velde' } }] },
      article: { entities: { nodes: [{ name: 'mayor of Velde' }, { name: 'Ada Okoro' }], totalCount: 2 } },
      articles: { totalCount: 0 },
    });
    expect(await checkGraph(store)).toEqual([]);
    await removeArticle(store, 'inferred');
    expect((await ask('{ entity(ref: { name: "Anna Nair" }) { name } }')).data).toEqual({ entity: null });
  });
});
