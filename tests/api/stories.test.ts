/** Stories over HTTP: from an article to its story, from there to its articles, by id and as a filter. */
import { jest } from '@jest/globals';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { writeLinks } from '../../src/graph/write-links.js';
import { canal } from '../fixtures/canal.js';
import { ADDED_AT, clientOf } from '../helpers/api.js';
import { linked } from '../helpers/links.js';
import { describeStores } from '../helpers/stores.js';

jest.setTimeout(240_000);

describeStores((open) => {
  it('leads from an article to its story and back', async () => {
    const store = await open();
    await writeDecompositions(store, canal, ADDED_AT);
    await writeLinks(store, [linked('story', { article: 'herald/answer', id: null }, { article: 'wire/promise', id: null })], ADDED_AT);
    const { ask } = await clientOf(store);
    const first = await ask(
      '{ article(id: "wire/promise") { story { id title articles { totalCount nodes { id } } } } other: article(id: "wire/closing") { story { id } } }',
    );
    expect(first.errors).toEqual([]);
    const { article, other } = first.data as { article: { story: { id: string } }; other: unknown };
    expect(other).toEqual({ story: null });
    expect(article.story).toMatchObject({
      title: 'wire/promise',
      articles: { totalCount: 2, nodes: [{ id: 'herald/answer' }, { id: 'wire/promise' }] },
    });
    const query =
      'query ($id: ID!) { node(id: $id) { __typename id } articles(filter: {story: [$id], mentions: [{name: "Lena Duarte"}]}) { totalCount nodes { id } } }';
    const { data, errors } = await ask(query, { id: article.story.id });
    expect(errors).toEqual([]);
    expect(data).toEqual({
      node: { __typename: 'Story', id: article.story.id },
      articles: { totalCount: 1, nodes: [{ id: 'herald/answer' }] },
    });
  });
});
