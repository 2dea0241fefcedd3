/** Loaders: what one request asks of the graph, gathered so that a level of a query costs one statement however many ask. */
import DataLoader from 'dataloader';
import { oncePer } from './once-per.js';
import { type ListFiles, listsById, type NodeFiles, nodesById } from './reads/by-id.js';
import { deniedStatements } from './reads/denied-statements.js';
import { entitiesInWikidata } from './reads/entities-in-wikidata.js';
import { entitiesNamed, type NamedRow } from './reads/entities-named.js';
import { eventsAfter, type FollowedAsk } from './reads/events-after.js';
import { type Holder, type Holders, holdersOfWords } from './reads/holders-of-words.js';
import { listPages, type Page, type PageAsk, type PageShape } from './reads/list-pages.js';
import type { ListName, ListRows } from './reads/lists.js';
import { type BesideAsk, mentionedWith } from './reads/mentioned-with.js';
import { type RelationsShape, relationsOf } from './reads/relations-of.js';
import type { HubList } from './reads/row-fields.js';
import type { EntityRow, EventRow, RelationRow, StatementRow } from './reads/rows.js';
import { speakersOfClaims } from './reads/speakers-of-claims.js';
import { type StatsRow, stats } from './reads/stats.js';
import type { SnapshotReader } from './store.js';

export type Loaders = {
  /** The node with this id; null where there is none. */
  node<File extends keyof NodeFiles>(file: File, id: string): Promise<NodeFiles[File] | null>;
  /** The nodes with these ids, in their order, without those that are not there. */
  nodes<File extends keyof NodeFiles>(file: File, ids: readonly string[]): Promise<readonly NodeFiles[File][]>;
  /** A node that something else has brought, whole: it is not read again. */
  keep<File extends keyof NodeFiles>(file: File, id: string, row: NodeFiles[File]): void;
  list<File extends keyof ListFiles>(file: File, id: string): Promise<readonly ListFiles[File][]>;
  page<List extends ListName>(list: List, shape: PageShape, ask: PageAsk): Promise<Page<ListRows[List]>>;
  /** The page of one hub together with the hub itself, and with its relations where it is a claim. */
  pageWithHub<List extends HubList>(
    list: List,
    shape: PageShape,
    ask: PageAsk,
    related: RelationsShape | null,
  ): Promise<Page<ListRows[List]>>;
  /** @param withEnds - whether the claims at their other ends are brought along. */
  relationsOf(id: string, withEnds: boolean): Promise<readonly RelationRow[]>;
  speakersOfClaim(id: string, first: number): Promise<readonly EntityRow[]>;
  /** What a denial denies. */
  denied(id: string, first: number): Promise<readonly StatementRow[]>;
  eventsAfter(ask: FollowedAsk, first: number): Promise<readonly EventRow[]>;
  /** Null where they are too many to be gathered. */
  holdersOfWords(holders: Holders, parts: readonly string[]): Promise<readonly Holder[] | null>;
  /** In how many articles each other entity is mentioned beside this one, by id. */
  mentionedWith(ask: BesideAsk): Promise<ReadonlyMap<string, number>>;
  named(name: string): Promise<readonly NamedRow[]>;
  inWikidata(id: string): Promise<readonly EntityRow[]>;
  /** Walks over all that there is, however often it is asked for. */
  stats(): Promise<StatsRow>;
};

/** Loaders for one request: what was read once is not read again. */
export function loadersFor(reader: SnapshotReader): Loaders {
  const made = new Map<string, unknown>();
  /** The loader of this name, made when first asked for. */
  function loader<Key, Result>(name: string, load: (keys: readonly Key[]) => Promise<readonly Result[]>): DataLoader<Key, Result, string> {
    const known = made.get(name) ?? new DataLoader<Key, Result, string>(load, { cacheKeyFn: textOf });
    made.set(name, known);
    return known as DataLoader<Key, Result, string>;
  }
  const nodes = <File extends keyof NodeFiles>(file: File) => loader(file, (ids: readonly string[]) => nodesById(reader, file, ids));
  const node = <File extends keyof NodeFiles>(file: File, id: string) => nodes(file).load(id);
  const pages = <List extends ListName>(list: List, shape: PageShape, more: Pick<PageShape, 'withHub' | 'relations'> = {}) =>
    loader(`${list} ${more.withHub} ${more.relations ? shapeOf(more.relations) : ''} ${shapeOf(shape)}`, (asks: readonly PageAsk[]) =>
      listPages(reader, list, { ...shape, ...more }, asks),
    );
  const relations = (withEnds: boolean) => loader(`relations ${withEnds}`, (ids: readonly string[]) => relationsOf(reader, ids, withEnds));
  return {
    node,
    async nodes(file, ids) {
      const found = await Promise.all(ids.map((id) => node(file, id)));
      return found.filter((one) => one !== null);
    },
    keep: (file, id, row) => void nodes(file).prime(id, row),
    list: (file, id) => loader(file, (ids: readonly string[]) => listsById(reader, file, ids)).load(id),
    page: (list, shape, ask) => pages(list, shape).load(ask),
    async pageWithHub(list, shape, ask, related) {
      const page = await pages(list, shape, { withHub: true, relations: related }).load(ask);
      if (page.hub && page.related) relations(true).prime(page.hub.id as string, page.related);
      return page;
    },
    async relationsOf(id, withEnds) {
      const { relations: found, ends } = await relations(withEnds).load(id);
      for (const { other, claim } of ends) nodes('claims').prime(other, claim);
      return found;
    },
    speakersOfClaim: (id, first) => loader(`speakers ${first}`, (ids: readonly string[]) => speakersOfClaims(reader, ids, first)).load(id),
    denied: (id, first) => loader(`denied ${first}`, (ids: readonly string[]) => deniedStatements(reader, ids, first)).load(id),
    eventsAfter: (ask, first) =>
      loader(`events after ${first}`, (asks: readonly FollowedAsk[]) => eventsAfter(reader, asks, first)).load(ask),
    holdersOfWords: (holders, parts) =>
      loader(`words in ${holders}`, (asks: readonly (readonly string[])[]) =>
        Promise.all(asks.map((each) => holdersOfWords(reader, holders, each))),
      ).load(parts),
    mentionedWith: (ask) => loader('mentioned with', (asks: readonly BesideAsk[]) => mentionedWith(reader, asks)).load(ask),
    named: (name) => loader('named', (names: readonly string[]) => entitiesNamed(reader, names)).load(name),
    stats: () => loader('stats', async (_: readonly string[]) => [await stats(reader)]).load(''),
    inWikidata: (id) => loader('wikidata', (ids: readonly string[]) => entitiesInWikidata(reader, ids)).load(id),
  };
}

/** The keys of one loader are all of one type. */
const textOf = (key: unknown): string => (typeof key === 'string' ? key : JSON.stringify(key));

// The shape of a page without variables is the same object each time.
const shapeOf = oncePer((shape: PageShape | RelationsShape) => JSON.stringify(shape));
