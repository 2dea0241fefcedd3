/** What judgements, and links between entities, make of the graph: spellings that are one, on every store, whatever was written first. */
import { jest } from '@jest/globals';
import { checkGraph } from '../../src/graph/check.js';
import { rebuild } from '../../src/graph/rebuild.js';
import { removeArticle } from '../../src/graph/remove-article.js';
import type { Store } from '../../src/graph/store.js';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { revokeJudgement, writeJudgement } from '../../src/graph/write-judgement.js';
import { removeLinks, writeLinks } from '../../src/graph/write-links.js';
import { decompositionOf } from '../fixtures/draft.js';
import { dumpableFiles, dumpOf, nodesOf } from '../helpers/dump.js';
import { linked } from '../helpers/links.js';
import { describeStores } from '../helpers/stores.js';

jest.setTimeout(300_000);

const MORNING = '2025-05-06T08:00:00.000Z';
const NOON = '2025-05-06T12:00:00.000Z';

/** Each says the same; the last in words of the article's own. */
const SPEAKERS = ['Ada Okoro', 'Adah Okoro', 'A. B. Okoro', 'Tomas Lind'];
const articles = SPEAKERS.map((name, index) =>
  decompositionOf({
    id: `one/${index}`,
    outlet: 'Ostia Herald',
    publishedAt: `2025-04-1${index}T09:00:00Z`,
    text: index === 3 ? `${name} said that the water is ours.` : `“The water is ours,” ${name} said.`,
    entities: { speaker: { kind: 'Person', name } },
    statements: [{ content: index === 3 ? 'that the water is ours' : 'The water is ours,', source: 'speaker', cue: 'said', lemma: 'say' }],
  }),
);

const idOf = async (store: Store, name: string): Promise<string> =>
  String((await nodesOf(store, 'Entity')).find((entity) => entity.name === name)?.id);

const judge = async (store: Store, a: string, b: string, at = NOON) =>
  (await writeJudgement(store, { ...(await pairOf(store, a, b)), verdict: 'same', reason: 'alike', by: 'a test' }, at)).id;

const pairOf = async (store: Store, a: string, b: string) => ({ aId: await idOf(store, a), bId: await idOf(store, b) });

/** Speakers of the claim that most make, and those who are quoted. */
async function speakersIn(store: Store): Promise<readonly unknown[]> {
  const counts = (await nodesOf(store, 'Claim')).flatMap(({ speakerCount, quotedSpeakerCount }) =>
    speakerCount === undefined ? [] : [[speakerCount, quotedSpeakerCount]],
  );
  expect(await checkGraph(store)).toEqual([]);
  return counts.sort()[counts.length - 1] ?? [];
}

/** Statements, and all relationships but those of judgements. */
async function statementsIn(store: Store): Promise<readonly unknown[]> {
  const { relationships } = await dumpOf(store);
  return [await nodesOf(store, 'Statement'), relationships.filter((each) => !each.includes('"CONCERNS"'))];
}

describeStores(
  (open) => {
    it('counts spellings that are one as one speaker, and as several again', async () => {
      const store = await open();
      await writeDecompositions(store, articles, MORNING);
      const alone = await speakersIn(store);
      expect(alone).toEqual([4, 3]);
      const first = await judge(store, 'Ada Okoro', 'Adah Okoro');
      expect(await speakersIn(store)).toEqual([3, 2]);
      await judge(store, 'Adah Okoro', 'A. B. Okoro');
      expect(await speakersIn(store)).toEqual([2, 1]);
      await revokeJudgement(store, first, NOON);
      expect(await speakersIn(store)).toEqual([3, 2]);
    });

    it('counts them so when articles come and go, when links join claims, and when the graph is rebuilt', async () => {
      const store = await open();
      await writeDecompositions(store, articles, MORNING);
      await judge(store, 'Ada Okoro', 'Adah Okoro');
      const whole = await dumpOf(store);
      for (const gone of articles) {
        await removeArticle(store, gone.article.id);
        const left = gone === articles[2] ? [2, 1] : gone === articles[3] ? [2, 2] : [3, 2];
        expect([gone.article.id, await speakersIn(store)]).toEqual([gone.article.id, left]);
        await writeDecompositions(store, [gone], MORNING);
        expect(await dumpOf(store)).toEqual(whole);
      }
      await rebuild(store);
      expect(await dumpOf(store)).toEqual(whole);
      const [a, b] = await nodesOf(store, 'Statement');
      const endOf = (statement: typeof a) => ({ article: String(statement?.articleId), id: String(statement?.id) });
      await writeLinks(store, [linked('same-claim', endOf(a), endOf(b))], NOON);
      expect(await speakersIn(store)).toEqual([3, 2]);
    });

    it('knows who made a statement once they are one with somebody known, whatever comes, goes and is told again', async () => {
      const store = await open();
      const unknown = (text: string) =>
        decompositionOf({
          id: 'unknown',
          outlet: 'Ostia Herald',
          publishedAt: '2025-04-20T09:00:00Z',
          text: `Minister warns of rain\n${text}`,
          entities: {
            minister: { kind: 'Person', name: 'The minister', named: false },
            ostia: { kind: 'Country', name: 'Ostia', iso2: 'XO' },
          },
          roles: [{ holder: 'minister', title: 'The minister', of: 'ostia' }],
          statements: [
            { content: 'rain', source: 'minister', sourceText: 'Minister', cue: 'warns', lemma: 'warn', restates: 's2' },
            { content: 'that Ostia will have rain', source: 'minister', role: 0, cue: 'said', lemma: 'say', about: ['ostia'] },
          ],
        });
      const text = 'The minister said that Ostia will have rain.';
      await writeDecompositions(store, [...articles, unknown(text)], MORNING);
      const toldIn = async () => {
        expect(await checkGraph(store)).toEqual([]);
        return (await nodesOf(store, 'Statement')).filter(({ articleId }) => articleId === 'unknown').map(({ unresolved }) => unresolved);
      };
      expect(await toldIn()).toEqual([true, true]);
      const judged = await judge(store, 'The minister', 'Ada Okoro');
      expect(await toldIn()).toEqual([false, false]);
      const whole = await dumpOf(store);
      await removeArticle(store, 'one/0');
      expect(await toldIn()).toEqual([true, true]);
      await writeDecompositions(store, articles.slice(0, 1), MORNING);
      expect(await dumpOf(store)).toEqual(whole);
      await writeDecompositions(store, [unknown(`${text} It fell.`)], MORNING);
      expect(new Set((await toldIn()).slice(-2))).toEqual(new Set([false]));
      await removeArticle(store, 'unknown');
      await writeDecompositions(store, [unknown(text)], MORNING);
      expect(await dumpOf(store)).toEqual(whole);
      await rebuild(store);
      expect(await dumpOf(store)).toEqual(whole);
      await revokeJudgement(store, judged, NOON);
      expect(await toldIn()).toEqual([true, true]);
    });

    it('tells the kind of whom speakers are made one with, whatever comes, goes and is told again', async () => {
      const store = await open();
      const speaking = (id: string, front: 'Front' | 'Dockers' | 'both') =>
        decompositionOf({
          id: `kinds/${id}`,
          outlet: 'Ostia Herald',
          publishedAt: '2025-04-20T09:00:00Z',
          text: `Ships wait\nThe ${front === 'both' ? 'Dockers and the Front' : front} said that ships wait.`,
          entities: {
            ...(front !== 'Front' && { dockers: { kind: 'Group', name: 'Dockers' } }),
            ...(front !== 'Dockers' && { front: { kind: 'Organisation', name: 'Front' } }),
          },
          statements: [
            { content: 'Ships wait', source: front === 'Front' ? 'front' : 'dockers', cue: 'said', lemma: 'say', restates: 's2' },
            {
              content: 'that ships wait',
              source: front === 'Front' ? 'front' : 'dockers',
              ...(front === 'both' && { also: ['front'] }),
              cue: 'said',
              lemma: 'say',
            },
          ],
        });
      const told = [speaking('0', 'Front'), speaking('1', 'Dockers'), speaking('2', 'both')];
      await writeDecompositions(store, told, MORNING);
      const alone = await statementsIn(store);
      const kindsIn = async () => {
        expect(await checkGraph(store)).toEqual([]);
        const counting = (await nodesOf(store, 'Statement')).filter(({ id }) => !String(id).includes('@'));
        return counting.map(({ articleId, speakerKinds }) => `${articleId} ${speakerKinds}`).sort();
      };
      const { aId, bId } = await pairOf(store, 'Front', 'Dockers');
      const kind = aId < bId ? 'Organisation' : 'Group';
      const judged = await judge(store, 'Front', 'Dockers');
      const both = ['kinds/0', 'kinds/1', 'kinds/2'].flatMap((id) => [`${id} ${kind}`, `${id} ${kind}`]);
      expect(await kindsIn()).toEqual(both);
      const whole = await dumpOf(store);
      for (const gone of told) {
        await removeArticle(store, gone.article.id);
        expect(await checkGraph(store)).toEqual([]);
        await writeDecompositions(store, [gone], MORNING);
        expect(await dumpOf(store)).toEqual(whole);
      }
      await rebuild(store);
      expect(await dumpOf(store)).toEqual(whole);
      await writeDecompositions(store, [speaking('3', 'Front'), speaking('4', 'Dockers')], MORNING);
      expect(new Set((await kindsIn()).map((each) => each.split(' ')[1]))).toEqual(new Set([kind]));
      for (const id of ['kinds/3', 'kinds/4']) await removeArticle(store, id);
      await revokeJudgement(store, judged, NOON);
      expect(await kindsIn()).toHaveLength(6);
      expect(await statementsIn(store)).toEqual(alone);
    });

    const joined = async (store: Store, status: 'auto' | 'rejected' = 'auto') => {
      const { aId, bId } = await pairOf(store, 'Ada Okoro', 'Adah Okoro');
      return linked('same-entity', { article: 'one/0', id: aId }, { article: 'one/1', id: bId }, { status, score: 0.75 });
    };

    it('is judged by a link between entities, until that goes or is rejected', async () => {
      const store = await open();
      await writeDecompositions(store, articles, MORNING);
      const alone = await dumpOf(store);
      const link = await joined(store);
      await writeLinks(store, [link], NOON);
      const [judgement, ...others] = await nodesOf(store, 'Judgement');
      expect(others).toEqual([]);
      expect(judgement).toMatchObject({ verdict: 'same', score: 0.75, by: 'a link', at: NOON });
      expect(await speakersIn(store)).toEqual([3, 2]);
      const whole = await dumpOf(store);
      await writeLinks(store, [link], '2025-05-07T12:00:00Z');
      await rebuild(store);
      expect(await dumpOf(store)).toEqual(whole);
      await removeLinks(store, [link]);
      expect(await dumpOf(store)).toEqual(alone);
      await writeLinks(store, [link], NOON);
      await writeLinks(store, [await joined(store, 'rejected')], NOON);
      expect(await nodesOf(store, 'Judgement')).toEqual([]);
      expect(await speakersIn(store)).toEqual([4, 3]);
      const other = await open();
      await writeLinks(other, [link], NOON);
      for (const decomposition of [...articles].reverse()) await writeDecompositions(other, [decomposition], MORNING);
      expect(await dumpOf(other)).toEqual(whole);
    });

    it('follows a person rather than a link', async () => {
      const store = await open();
      await writeDecompositions(store, articles, MORNING);
      const link = await joined(store);
      await writeLinks(store, [link], MORNING);
      const pair = { ...(await pairOf(store, 'Adah Okoro', 'Ada Okoro')), verdict: 'different' as const, reason: 'sisters', by: 'a test' };
      await writeJudgement(store, pair, NOON);
      expect(await speakersIn(store)).toEqual([4, 3]);
      await writeLinks(store, [link], NOON);
      expect(await speakersIn(store)).toEqual([4, 3]);
      const other = await open();
      await writeDecompositions(other, articles, MORNING);
      await writeJudgement(other, pair, MORNING);
      await writeLinks(other, [link], NOON);
      expect(await speakersIn(other)).toEqual([4, 3]);
    });
  },
  { files: dumpableFiles },
);
