/** What a page costs on Neo4j when its hub is busy: database hits, by PROFILE, of every variant of every page file. */
import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import type { Link } from '../../src/decomposition/link.js';
import { openNeo4jStore } from '../../src/graph/neo4j-store.js';
import { LISTS, type ListName } from '../../src/graph/reads/lists.js';
import { relationParams } from '../../src/graph/reads/relations-of.js';
import { fieldParams, WHOLE } from '../../src/graph/reads/row-fields.js';
import { type CypherFile, productFiles, textOf, variantsOf } from '../../src/graph/statements.js';
import type { Params, Row, Store } from '../../src/graph/store.js';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { writeLinks } from '../../src/graph/write-links.js';
import { decompositionOf, type StatementDraft } from '../fixtures/draft.js';
import { linked } from '../helpers/links.js';
import { describeWith } from '../helpers/needs.js';
import { emptyNeo4j, HOW_TO_GET_NEO4J, takeNeo4j, testNeo4j } from '../helpers/neo4j.js';

const ARTICLES = 120;
const STATEMENTS_EACH = 20;
const FIRST = 2;
const FOUND = 20;
/** CYPHER.md, 3: hits for each row of a page without a filter, and for each row that a filter reads in vain. */
const MOST_A_ROW = 100;
const MOST_A_CANDIDATE = 3;
/** For each that an index found and a filter leaves out, for the page and for the total each: it is looked up by its id (2 hits), and the filter reads it. */
const MOST_A_FOUND = 3;
/** What a page brings of its rows and their neighbours. */
const EVERYTHING = { ...fieldParams(WHOLE), neighbourDetails: true };

/** Statements that are planned side by side. */
const AT_ONCE = 2;
/** For the hub itself, once a page, where it is brought: a dozen properties of one node, which else were a statement of their own. */
const MOST_OF_A_HUB = 20;
/** For each relation of a claim that is brought with its page, and the claim at its other end: all but two are reading what is asked of them. */
const MOST_A_RELATION = 20;
/** Statements of the claim at each end, as dear as the rows of its own page. */
const SAID = { first: 1, fields: { ...WHOLE, neighbours: ['sources', 'about', 'article'] as const, neighbourDetails: true } };
/** To find the hub and begin. */
const TO_START = 20;

/** What no row has, where it is no list of ids. */
const NOBODY: Params = {
  acts: ['deny'],
  kinds: ['mixed'],
  types: ['AID'],
  factualities: ['denied'],
  roles: ['topic'],
  minConfidence: 0.99,
  dated: true,
  secondHand: true,
  unresolved: true,
  headlineQuoteMissing: true,
  targetOnly: true,
  speakerKinds: ['Group'],
  office: [' zzz '],
  dueSince: '3000',
  dueUntil: '2000',
  knownSince: '3000',
  minSpeakers: 1000,
  minQuotedSpeakers: 1000,
  verbatim: true,
  // All are, by the links.
  contradicted: false,
  minArticles: 1000,
  minOutlets: 1000,
  minIndependentReports: 1000,
  maxIndependentReports: 0,
  knownUntil: '2000',
  saidSince: '3000',
  saidUntil: '2000',
  words: [' zzz '],
};

const SENTENCE = 'Ada Okoro of Norland said that the ferry is late.';

/** Everything hangs on one speaker, one country, one outlet and, by the same words, one claim; besides, each article has a claim of its own. */
const busy = Array.from({ length: ARTICLES }, (_, article) =>
  decompositionOf({
    id: `busy/${article}`,
    outlet: 'The Busy Times',
    publishedAt: new Date(Date.UTC(2024, 0, 1 + article)).toISOString(),
    text: [...Array.from({ length: STATEMENTS_EACH }, () => SENTENCE), `Ada Okoro said that ferry number ${article} is out.`].join('\n'),
    entities: {
      speaker: { kind: 'Person', name: 'Ada Okoro', country: 'country' },
      country: { kind: 'Country', name: 'Norland', iso2: 'XN' },
    },
    roles: [{ holder: 'speaker', title: 'of Norland', of: 'country' }],
    statements: [
      ...Array.from({ length: STATEMENTS_EACH }, (_, index) => saidAt(index, `that the ferry is late#${index + 1}`)),
      saidAt(STATEMENTS_EACH, `that ferry number ${article} is out`),
    ],
    events: Array.from({ length: STATEMENTS_EACH }, (_, index) => ({
      type: 'OTHER' as const,
      trigger: `late#${index + 1}`,
      participants: [{ entity: 'speaker', role: 'actor' as const }],
      statements: [`s${index + 1}`],
    })),
  }),
);

function saidAt(index: number, content: string): StatementDraft {
  return {
    content,
    source: 'speaker',
    role: 0,
    sourceText: `Ada Okoro#${index + 1}`,
    cue: `said#${index + 1}`,
    lemma: 'say',
    about: ['country'],
  };
}

/** Lists whose hub is one event or story: it grows with the articles that tell it, and with nothing else. */
const SMALL: readonly ListName[] = ['describing', 'reporting', 'in-story'];

/** All articles in one: a property that no node had would cost more to look for than one that is there. */
const stories: readonly Link[] = busy
  .slice(1)
  .map(({ article }, before) => linked('story', { article: busy[before]?.article.id ?? '', id: null }, { article: article.id, id: null }));

/** Each article's own claim against the one that all make. */
async function contradictions(store: Store): Promise<readonly Link[]> {
  const rows = await store.read('read/check-statements-of-articles', [], { ids: busy.map(({ article }) => article.id) });
  const ends = rows.map(({ id, statement }) => ({
    article: String(id),
    id: String((statement as Row).id),
    text: String((statement as Row).text),
  }));
  const late = ends.find(({ text }) => text.endsWith('late'));
  const others = ends.filter(({ text }) => !text.endsWith('late'));
  return others.flatMap(({ article, id }) =>
    late ? [linked('contradicts', { article, id }, { article: late.article, id: late.id })] : [],
  );
}

describeWith(testNeo4j !== null, 'pages of busy hubs on Neo4j', HOW_TO_GET_NEO4J, () => {
  let driver: Driver;
  let giveBack: () => Promise<void>;
  let hubs: Readonly<Record<string, string>>;
  /** What an index may have found, as many as a page is taken from. */
  let found: Readonly<Record<string, readonly string[]>>;

  beforeAll(async () => {
    if (testNeo4j === null) return;
    giveBack = await takeNeo4j();
    await emptyNeo4j(testNeo4j);
    const store = await openNeo4jStore(testNeo4j);
    for (let start = 0; start < busy.length; start += 20)
      await writeDecompositions(store, busy.slice(start, start + 20), '2024-06-01T00:00:00Z');
    await writeLinks(store, [...(await contradictions(store)), ...stories], '2024-06-01T00:00:00Z');
    await store.close();
    driver = neo4j.driver(testNeo4j.uri, neo4j.auth.basic(testNeo4j.user, testNeo4j.password), { disableLosslessIntegers: true });
    const { records } = await driver.executeQuery(
      `MATCH (n:Entity|Outlet|Claim|Article|Event) WHERE (NOT n:Article OR n.id = 'busy/0') AND (NOT n:Claim OR n.articleCount > 1)
       RETURN head([l IN labels(n) WHERE l <> 'Entity']) AS label, min(n.id) AS id`,
    );
    hubs = Object.fromEntries(records.map((record) => [record.get('label'), record.get('id')]));
    const all = await driver.executeQuery(
      `MATCH (n:Statement|Claim|Article) WITH head(labels(n)) AS label, n.id AS id ORDER BY id
       WITH label, collect(id) AS ids RETURN toLower(label) + 's' AS name, ids[..${FOUND}] AS ids`,
    );
    found = Object.fromEntries(all.records.map((record) => [record.get('name'), record.get('ids')]));
  }, 600_000);

  afterAll(async () => {
    await driver?.close();
    await giveBack?.();
  });

  const lists = (Object.keys(LISTS) as ListName[]).filter((list) => !SMALL.includes(list));

  it.each(lists.flatMap((list) => [`${list}-page`, `${list}-page-oldest`]))(
    '%s costs little, whatever it brings along',
    async (name) => {
      const file = productFiles().file(`read/${name}`, 'neo4j');
      const variants = variantsOf(file).filter((parts) => !parts.includes('total'));
      const pages: { given: readonly string[]; hits: number; rows: number }[] = [];
      const inTurn = async (from: number) => {
        for (let at = from; at < variants.length; at += AT_ONCE) {
          const given = variants[at] ?? [];
          pages.push({ given, ...(await profiled(file, given, {})) });
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, (_, from) => inTurn(from)));
      expect(pages).toHaveLength(variants.length);
      const most = (given: readonly string[]) =>
        MOST_A_ROW * FIRST +
        (given.includes('hub') ? MOST_OF_A_HUB : 0) +
        // Each article's own claim contradicts the one that all make.
        (given.includes('relations') ? (MOST_A_RELATION + MOST_A_ROW * SAID.first) * ARTICLES : 0);
      expect(pages.filter(({ given, hits, rows }) => rows !== FIRST || hits > most(given))).toEqual([]);
    },
    300_000,
  );

  it.each(lists.flatMap((list) => LISTS[list].filters.map((filter) => [list, filter] as const)))(
    '%s-page reads little of each row that %s leaves out',
    async (list, filter) => {
      const file = productFiles().file(`read/${list}-page`, 'neo4j');
      const candidates = (await profiled(file, [], {}, { first: 1_000_000 })).rows;
      const { hits, rows } = await profiled(file, ['filter'], { [filter]: NOBODY[filter] ?? ['nobody'] });
      expect(rows).toBe(0);
      const most = list.startsWith('found-') ? MOST_A_FOUND : MOST_A_CANDIDATE;
      expect(hits).toBeLessThanOrEqual(most * candidates + TO_START);
    },
    60_000,
  );

  it.each(
    lists.filter((list) => list.startsWith('found-')).flatMap((list) => LISTS[list].filters.map((filter) => [list, filter] as const)),
  )(
    '%s-page counts with as little of each that %s leaves out',
    async (list, filter) => {
      const file = productFiles().file(`read/${list}-page`, 'neo4j');
      const { hits } = await profiled(file, ['filter', 'total'], { [filter]: NOBODY[filter] ?? ['nobody'] });
      expect(hits).toBeLessThanOrEqual(2 * MOST_A_FOUND * FOUND + TO_START);
    },
    60_000,
  );

  it.each(lists.filter((list) => LISTS[list].joins).flatMap((list) => [`${list}-page`, `${list}-page-oldest`]))(
    '%s of two hubs that share what they have costs no more than the pages of both',
    async (name) => {
      const file = productFiles().file(`read/${name}`, 'neo4j');
      const both = [hubs.Person, hubs.Country];
      const [one, other, joined] = await Promise.all([both.slice(0, 1), both.slice(1), both].map((of) => profiled(file, [], {}, { of })));
      expect(joined?.rows).toBe(FIRST);
      expect(joined?.hits).toBeLessThanOrEqual((one?.hits ?? 0) + (other?.hits ?? 0) + TO_START);
    },
    60_000,
  );

  async function profiled(
    file: CypherFile,
    given: readonly string[],
    filter: Params,
    { first = FIRST, of }: { readonly first?: number; readonly of?: readonly (string | undefined)[] } = {},
  ): Promise<{ hits: number; rows: number }> {
    const text = textOf(file, given);
    const label = /MATCH \(h:(\w+)/.exec(text)?.[1];
    const id = label === 'Entity' ? entityHub(file.name) : label === undefined ? null : hubs[label];
    const key = {
      at: neo4j.int(0),
      id,
      // Where nothing is left to filter, as many as fill the page (src/graph/reads/found-ids.ts).
      ids: (found[/found-(\w+)-/.exec(file.name)?.[1] ?? ''] ?? of ?? [id]).slice(0, Object.keys(filter).length > 0 ? FOUND : first),
      after: '',
      before: '~',
      since: '',
      until: '~',
      firstDay: '',
      lastDay: '~',
      sinceDay: '',
      untilDay: '~',
      stance: 'tells',
    };
    const own = Object.fromEntries(file.params.flatMap(({ name, anyOf }) => anyOf ?? [name]).map((name) => [name, filter[name] ?? null]));
    const { summary, records } = await driver.executeQuery(`PROFILE ${text}`, {
      ...own,
      ...EVERYTHING,
      ...inBolt(relationParams({ kinds: null, ends: ARTICLES, said: SAID })),
      keys: [key],
      first: neo4j.int(first),
    });
    return { hits: hitsOf(summary.profile || null), rows: records[0]?.get('rows').length };
  }

  const entityHub = (name: string): string | undefined => hubs[/about|spoken-for|in-office/.test(name) ? 'Country' : 'Person'];
});

/** Whole numbers as Neo4j's. */
const inBolt = (params: Params) =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === 'number' ? neo4j.int(value) : value]));

function hitsOf(plan: ProfiledPlan | null): number {
  return plan === null ? 0 : (plan.dbHits ?? 0) + plan.children.reduce((sum, child) => sum + hitsOf(child), 0);
}
