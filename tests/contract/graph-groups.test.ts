/** Claims, events, reports and stories that links make one: on every store, in any order of writing, and apart again when links or articles go. */
import { jest } from '@jest/globals';
import { checkGraph } from '../../src/graph/check.js';
import { nodesById } from '../../src/graph/reads/by-id.js';
import { rebuild } from '../../src/graph/rebuild.js';
import { removeArticle } from '../../src/graph/remove-article.js';
import type { Store } from '../../src/graph/store.js';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { removeLinks, writeLinks } from '../../src/graph/write-links.js';
import { canal } from '../fixtures/canal.js';
import { decompositionOf } from '../fixtures/draft.js';
import { ADDED, dumpableFiles, dumpOf, nodesOf } from '../helpers/dump.js';
import { linked } from '../helpers/links.js';
import { describeStores } from '../helpers/stores.js';

jest.setTimeout(300_000);

const [MORNING, NOON] = ['2025-05-06T08:00:00.000Z', '2025-05-06T12:00:00.000Z'];

/** Tells in other words what two articles of the canal tell, and is taken from one of them. */
const shut = decompositionOf({
  id: 'herald/shut',
  outlet: 'Ostia Herald',
  publishedAt: '2025-04-11T09:00:00Z',
  text: 'The canal was shut by Norland.\nTomas Brandt had said that ships would pass before May.',
  entities: { brandt: { kind: 'Person', name: 'Tomas Brandt' }, norland: { kind: 'Country', name: 'Norland', iso2: 'XN' } },
  statements: [{ content: 'that ships would pass before May', source: 'brandt', cue: 'said', lemma: 'say', act: 'promise' }],
  events: [{ type: 'COERCE', trigger: 'shut', participants: [{ entity: 'norland', role: 'actor' }], factuality: 'alleged' }],
});
const articles = [...canal, shut];

async function linksOf(store: Store) {
  const statements = await nodesOf(store, 'Statement');
  const mentions = await nodesOf(store, 'EventMention');
  const end = (found: (typeof statements)[number] | undefined) => ({ article: String(found?.articleId), id: String(found?.id) });
  const said = (text: string) => end(statements.find((statement) => statement.text === text));
  const told = (trigger: string) => end(mentions.find((mention) => mention.trigger === trigger));
  const article = (id: string) => ({ article: id, id: null });
  return [
    linked('same-claim', said('that ships would pass before May'), said('that the canal would open by May')),
    linked('same-claim', said('that ships would pass before May'), said('that ships had left'), { status: 'rejected' }),
    linked('same-event', told('shut'), told('closed')),
    linked('copy', article('herald/shut'), article('wire/closing')),
    linked('story', article('herald/shut'), article('wire/closing')),
    linked('story', article('herald/shut'), article('wire/promise')),
    linked('contradicts', said('that ships had left'), said('that ships would pass before May')),
  ];
}

const claimOf = async (store: Store, text: string) => {
  const statement = (await nodesOf(store, 'Statement')).find((each) => each.text === text);
  const [claim] = await nodesById(store, 'claims', [String(statement?.claimId)]);
  return claim;
};

describeStores(
  (open) => {
    const filled = async () => {
      const store = await open();
      await writeDecompositions(store, articles, MORNING);
      const alone = await dumpOf(store);
      const links = await linksOf(store);
      await writeLinks(store, links, NOON);
      return { store, links, alone };
    };

    it('makes one claim of two, and folds copies where it counts reports', async () => {
      const { store } = await filled();
      const claim = await claimOf(store, 'that the canal would open by May');
      expect(claim).toEqual(await claimOf(store, 'that ships would pass before May'));
      expect(claim).toMatchObject({ text: 'that the canal would open by May', articleCount: 2, outletCount: 2, independentReportCount: 2 });
      expect(claim?.memberIds).toHaveLength(2);
      const events = await nodesOf(store, 'Event');
      const [event] = events.filter(({ memberIds }) => (memberIds as readonly string[] | undefined)?.length === 2);
      expect(event).toMatchObject({ trigger: 'closed', factuality: 'asserted', dateValue: '2025-04-10' });
      expect(event).toMatchObject({ articleCount: 2, outletCount: 2, independentReportCount: 1 });
      const [story] = await nodesOf(store, 'Story');
      expect((await nodesOf(store, 'Article')).filter(({ storyId }) => storyId === story?.id)).toHaveLength(3);
      const [relation] = await nodesOf(store, 'Relation');
      expect(relation).toMatchObject({ kind: 'contradicts', toId: claim?.id });
      const contradicted = (await nodesOf(store, 'Claim')).filter((each) => each.contradicted);
      expect(contradicted.map(({ id }) => id).sort()).toEqual([relation?.fromId, relation?.toId].sort());
      expect(await checkGraph(store)).toEqual([]);
    });

    it('makes the same graph when the links come first, one by one, and when it is rebuilt', async () => {
      const { store, links } = await filled();
      const wanted = await dumpOf(store);
      await rebuild(store);
      expect(await dumpOf(store)).toEqual(wanted);
      const dated = await dumpOf(store, ADDED);
      for (const order of [articles, [...articles].reverse()]) {
        const other = await open();
        for (const link of order === articles ? links : []) await writeLinks(other, [link], NOON);
        for (const decomposition of order) await writeDecompositions(other, [decomposition], MORNING);
        for (const link of order === articles ? [] : [...links].reverse()) await writeLinks(other, [link], NOON);
        expect(await dumpOf(other, ADDED)).toEqual(dated);
      }
    });

    it('comes apart when links are taken back', async () => {
      const { store, links, alone } = await filled();
      await removeLinks(store, links);
      expect(await dumpOf(store)).toEqual(alone);
      expect(await checkGraph(store)).toEqual([]);
    });

    it('comes apart while an article is gone, and together again when it is back', async () => {
      const { store } = await filled();
      const wanted = await dumpOf(store, ADDED);
      for (const gone of articles) {
        await removeArticle(store, gone.article.id);
        expect([gone.article.id, await checkGraph(store)]).toEqual([gone.article.id, []]);
        await writeDecompositions(store, [gone], MORNING);
        expect(await dumpOf(store, ADDED)).toEqual(wanted);
      }
    });

    it('follows new text: what an older revision told is joined no more', async () => {
      const { store, links } = await filled();
      const later = decompositionOf({ id: 'herald/shut', outlet: 'Ostia Herald', text: 'Nothing happened at the canal.', entities: {} });
      await writeDecompositions(store, [later], NOON);
      expect(await checkGraph(store)).toEqual([]);
      const direct = await open();
      await writeLinks(direct, links, NOON);
      await writeDecompositions(direct, articles, MORNING);
      await writeDecompositions(direct, [later], NOON);
      expect(await dumpOf(store, ADDED)).toEqual(await dumpOf(direct, ADDED));
      const claim = await claimOf(store, 'that the canal would open by May');
      expect(claim).toMatchObject({ articleCount: 1 });
    });
  },
  { files: dumpableFiles },
);
