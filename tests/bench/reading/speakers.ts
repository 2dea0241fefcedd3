/** Speakers that are there to be measured: some who say very much, and one under several names. Written in the database itself, after the likeness of what stands. */
import type { Driver } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import { severalAtOnce } from './several-at-once.js';

export type Speakers = {
  readonly quiet: string;
  readonly busy: string;
  readonly counted: string;
  /** Each has as many statements, under so many names. */
  readonly spelt: Readonly<Record<1 | 10 | 100, string>>;
};

/** Statements of each. */
export type Sizes = { readonly busy: number; readonly quiet: number; readonly counted: number; readonly spelt: number };

/** Statements that one transaction writes. */
const AT_ONCE = 2_000;

const SPEAKER = `
  MATCH (p:Person) WHERE NOT p.id STARTS WITH 'e_bench' WITH p ORDER BY p.id LIMIT 1
  UNWIND $ids AS id
  MERGE (e:Entity:Person {id: id})
  SET e += p {.*, id: id, name: 'Speaker ' + id, canonicalId: $ids[0], memberIds: CASE WHEN id = $ids[0] AND size($ids) > 1 THEN $ids ELSE null END}`;

/** Like a statement that is there, but said by another, at another time, in one of many articles. What is alike is read once. */
const STATEMENTS = `
  MATCH (e:Entity {id: $id})
  MATCH (:Entity)-[likeSaid:SAID]->(like:Statement {id: $like})
  MATCH (like)-[likeStated:STATED_IN]->(:Article)
  MATCH (like)-[likeAbout:ABOUT]->(:Entity)
  WITH e, properties(like) AS like, properties(likeSaid) AS likeSaid, properties(likeStated) AS likeStated, properties(likeAbout) AS likeAbout LIMIT 1
  UNWIND range($from, $until - 1) AS i
  MATCH (a:Article {id: $articles[i % size($articles)]})
  MATCH (x:Entity {id: $countries[i % size($countries)]})
  WITH *, e.id + '-' + toString(i) AS id, toString(date('2015-01-01') + duration({days: i % 3000})) AS day, $acts[i % size($acts)] AS act
  WITH *, day + 'T' + right('0' + toString(i % 24), 2) + ':00:00Z ' + id AS key
  WITH *, {sortKey: key, speakerIds: [e.id], aboutIds: [x.id], act: act, day: day, month: left(day, 7), articleId: a.id, outletId: a.outletId} AS own
  CREATE (s:Statement)
  SET s = like {.*, id: id, sortKey: key, speakerIds: own.speakerIds, aboutIds: own.aboutIds, act: act, day: day, month: own.month
    , articleId: a.id, outletId: a.outletId, saidAtValue: day}
  CREATE (e)-[said:SAID]->(s)
  SET said = likeSaid {.*, hubId: e.id, sortKey: key, speakerIds: own.speakerIds, aboutIds: own.aboutIds, act: act, day: day, month: own.month
    , articleId: a.id, outletId: a.outletId}
  CREATE (s)-[stated:STATED_IN]->(a)
  SET stated = likeStated {.*, hubId: a.id, sortKey: like.position + ' ' + id, speakerIds: own.speakerIds, aboutIds: own.aboutIds, act: act, day: day, month: own.month
    , articleId: a.id, outletId: a.outletId}
  CREATE (s)-[about:ABOUT]->(x)
  SET about = likeAbout {.*, hubId: x.id, sortKey: key, speakerIds: own.speakerIds, aboutIds: own.aboutIds, act: act, day: day, month: own.month
    , articleId: a.id, outletId: a.outletId, target: false}`;

/** Which batches are there: a run that was interrupted is taken up where it ended. */
const WRITTEN = "UNWIND $starts AS i MATCH (s:Statement {id: $id + '-' + toString(i)}) RETURN collect(i) AS starts";

/** Those that are not there yet. @param busy - how many statements the busiest has. */
export async function speakersIn(driver: Driver, { busy, quiet, counted, spelt }: Sizes): Promise<Speakers> {
  const like = await likeness(driver);
  const speaker = async (name: string, statements: number, names = 1): Promise<string> => {
    // Its id holds its size: another size is another speaker.
    const ids = Array.from({ length: names }, (_, at) => `e_bench${name}${statements}of${names}x${at}`).sort();
    await written(driver, ids, statements, like);
    return ids[0] as string;
  };
  return {
    quiet: await speaker('quiet', quiet),
    counted: await speaker('counted', counted),
    spelt: { 1: await speaker('spelt', spelt), 10: await speaker('spelt', spelt, 10), 100: await speaker('spelt', spelt, 100) },
    busy: await speaker('busy', busy),
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
  if (each > 10_000) console.log(`Writing ${each} statements of one speaker …`);
  for (const id of ids) {
    const starts = Array.from({ length: Math.ceil(each / AT_ONCE) }, (_, batch) => batch * AT_ONCE);
    const { records } = await driver.executeQuery(WRITTEN, { id, starts: starts.map((start) => neo4j.int(start)) });
    const there = new Set(records[0]?.get('starts') as readonly number[]);
    await severalAtOnce(
      [driver, driver, driver],
      starts.filter((start) => !there.has(start)),
      (_, from) =>
        driver.executeQuery(STATEMENTS, { ...like, id, from: neo4j.int(from), until: neo4j.int(Math.min(each, from + AT_ONCE)) }),
    );
  }
}
