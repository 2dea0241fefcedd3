/** How much the graph holds is what its lists hold: what links and judgements make one is counted once. */
import { entityId } from '../../src/decomposition/ids.js';
import { revokeJudgement, writeJudgement } from '../../src/graph/write-judgement.js';
import { clientOf } from '../helpers/api.js';
import { writeNewsroom } from '../helpers/newsroom.js';
import { describeStores } from '../helpers/stores.js';

const AT = '2026-06-06T08:00:00Z';
const WHOLE = `{
  stats { articles statements claims events entities }
  articles { totalCount } statements { totalCount } claims { totalCount } events { totalCount }
}`;

type Total = { readonly totalCount: number };
type Whole = {
  readonly stats: Readonly<Record<'articles' | 'statements' | 'claims' | 'events' | 'entities', number>>;
} & Readonly<Record<'articles' | 'statements' | 'claims' | 'events', Total>>;

describeStores((open) => {
  it('counts what lists hold, and two entities that are made one as one', async () => {
    const store = await open();
    await writeNewsroom(store);
    const { ask } = await clientOf(store);
    const whole = async () => (await ask(WHOLE)).data as Whole;
    const { stats, articles, statements, claims, events } = await whole();
    expect(stats).toMatchObject({
      articles: articles.totalCount,
      statements: statements.totalCount,
      claims: claims.totalCount,
      events: events.totalCount,
    });
    const often = await ask('{ a: stats { articles } b: stats { events } }');
    expect(often.statements).toEqual(['read/stats']);
    const [aId = '', bId = ''] = ['Jonas Weber', 'Jo Weber'].map((name) =>
      entityId({ kind: 'Person', name, named: true, ambiguous: false, wikidataId: null }, { id: '' }),
    );
    const { id } = await writeJudgement(store, { aId, bId, verdict: 'same', reason: 'two spellings', by: 'a test' }, AT);
    expect((await whole()).stats.entities).toBe(stats.entities - 1);
    await revokeJudgement(store, id, AT);
    expect((await whole()).stats.entities).toBe(stats.entities);
  }, 120_000);
});
