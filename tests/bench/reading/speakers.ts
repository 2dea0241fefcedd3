/** Speakers that are there to be measured: some who say very much, and one under several names. Written in the database itself, after the likeness of what stands. */
import type { Driver } from 'neo4j-driver';
import neo4j from 'neo4j-driver';

export type Speakers = {
  readonly quiet: string;
  readonly busy: string;
  readonly counted: string;
  /** Each has SPELT statements, under so many names. */
  readonly spelt: Readonly<Record<1 | 10 | 100, string>>;
};

const QUIET = 10_000;
const COUNTED = 100_000;
const SPELT = 2_000;
const AT_ONCE = 5_000;

const SPEAKER = `
  MATCH (p:Person) WHERE NOT p.id STARTS WITH 'e_bench' WITH p ORDER BY p.id LIMIT 1
  UNWIND $ids AS id
  MERGE (e:Entity:Person {id: id})
  SET e += p {.*, id: id, name: 'Speaker ' + id, canonicalId: $ids[0], memberIds: CASE WHEN id = $ids[0] AND size($ids) > 1 THEN $ids ELSE null END}`;

/** Like a statement that is there, but said by another, at another time, in one of many articles. */
const STATEMENTS = `
  MATCH (e:Entity {id: $id})
  MATCH (likeSpeaker:Entity)-[likeSaid:SAID]->(like:Statement {id: $like})
  MATCH (like)-[likeStated:STATED_IN]->(:Article)
  MATCH (like)-[likeAbout:ABOUT]->(:Entity)
  UNWIND range($from, $until - 1) AS i
  MATCH (a:Article {id: $articles[i % size($articles)]})
  MATCH (x:Entity {id: $countries[i % size($countries)]})
  WITH *, e.id + '-' + toString(i) AS id, toString(date('2015-01-01') + duration({days: i % 3000})) AS day
  WITH *, day + 'T' + right('0' + toString(i % 24), 2) + ':00:00Z ' + id AS key
  CREATE (s:Statement)
  SET s = like {.*, id: id, sortKey: key, articleId: a.id, speakerIds: [e.id], aboutIds: [x.id], act: $acts[i % size($acts)], day: day
    , month: left(day, 7), saidAtValue: day}
  CREATE (e)-[said:SAID]->(s)
  SET said = properties(likeSaid), said.hubId = e.id, said.sortKey = key, said.speakerIds = [e.id], said.aboutIds = [x.id], said.act = s.act
    , said.day = day, said.month = s.month, said.outletId = a.outletId
  CREATE (s)-[stated:STATED_IN]->(a)
  SET stated = properties(likeStated), stated.hubId = a.id, stated.sortKey = id
  CREATE (s)-[about:ABOUT]->(x)
  SET about = properties(said), about.hubId = x.id, about.target = false`;

/** Those that are not there yet. @param busy - how many statements the busiest has. */
export async function speakersIn(driver: Driver, busy: number): Promise<Speakers> {
  const ids = (name: string, names: number) =>
    Array.from({ length: names }, (_, at) => `e_bench${name}${String(at).padStart(3, '0')}`.padEnd(22, '0'));
  const wanted = { quiet: [ids('quiet', 1), QUIET], busy: [ids('busy', 1), busy], counted: [ids('counted', 1), COUNTED] } as const;
  const spelt = ([1, 10, 100] as const).map((names) => [names, ids(`spelt${names}x`, names)] as const);
  const like = await likeness(driver);
  for (const [own, statements] of Object.values(wanted)) await written(driver, own, statements, like);
  for (const [, own] of spelt) await written(driver, own, SPELT, like);
  const firstOf = (own: readonly string[]) => own[0] as string;
  return {
    ...{ quiet: firstOf(wanted.quiet[0]), busy: firstOf(wanted.busy[0]), counted: firstOf(wanted.counted[0]) },
    spelt: Object.fromEntries(spelt.map(([names, own]) => [names, firstOf(own)])) as Speakers['spelt'],
  };
}

type Likeness = {
  readonly like: string;
  readonly articles: readonly string[];
  readonly countries: readonly string[];
  readonly acts: readonly string[];
};

async function likeness(driver: Driver): Promise<Likeness> {
  const { records } = await driver.executeQuery(`
    MATCH (c:Country) WITH collect(c.id) AS countries
    MATCH (a:Article) WITH countries, a ORDER BY a.id LIMIT 2000
    WITH countries, collect(a.id) AS articles
    MATCH (s:Statement {articleId: articles[0]}) WITH countries, articles, s ORDER BY s.id
    RETURN countries, articles, collect(DISTINCT s.act) AS acts, head(collect(s.id)) AS like`);
  return records[0]?.toObject() as Likeness;
}

async function written(driver: Driver, ids: readonly string[], statements: number, like: Likeness): Promise<void> {
  await driver.executeQuery(SPEAKER, { ids });
  const each = Math.ceil(statements / ids.length);
  for (const id of ids) {
    const { records } = await driver.executeQuery('MATCH (e:Entity {id: $id}) RETURN COUNT { (e)-[:SAID]->() } AS said', { id });
    const said = records[0]?.get('said') as number;
    if (said === 0 && each > QUIET) console.log(`Writing ${each} statements of one speaker …`);
    for (let from = said; from < each; from += AT_ONCE) {
      const until = Math.min(each, from + AT_ONCE);
      await driver.executeQuery(STATEMENTS, { ...like, id, from: neo4j.int(from), until: neo4j.int(until) });
    }
  }
}
