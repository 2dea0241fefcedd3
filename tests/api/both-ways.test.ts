/** Each connection leads back: what is found from one end is found from the other, and nothing else. */
import { jest } from '@jest/globals';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { articles } from '../fixtures/articles.js';
import { ADDED_AT, clientOf } from '../helpers/api.js';
import { describeStores } from '../helpers/stores.js';

jest.setTimeout(240_000);

type Thing = { readonly id: string };
type List<Node = Thing> = { readonly nodes: readonly Node[] };
type Statement = Thing & {
  readonly restates: Thing | null;
  readonly sources: readonly Thing[];
  readonly about: readonly { readonly entity: Thing }[];
  readonly claim: Thing | null;
  readonly article: Thing;
};
type Event = Thing & {
  readonly participants: readonly { readonly entity: Thing }[];
  readonly place: Thing | null;
  readonly articles: List;
};
type Article = Thing & {
  readonly outlet: Thing | null;
  readonly entities: List;
  readonly statements: List<Statement>;
  readonly events: List;
};
type Entity = { readonly statements: List; readonly statementsAbout: List; readonly articles: List; readonly events: List };
type Claim = Thing & { readonly statements: List; readonly articles: List };

const ALL = '(first: 50) { nodes { id } }';
const ARTICLES = `{ articles(first: 20) { nodes {
  id outlet { id } entities${ALL} events${ALL}
  statements(first: 50) { nodes { id restates { id } sources { id } about { entity { id } } claim { id } article { id } } }
} } }`;
const EVENTS = `{ events(first: 50) { nodes { id participants { entity { id } } place { id } articles${ALL} } } }`;
const CLAIMS = `{ claims(first: 50) { nodes { id statements${ALL} articles${ALL} } } }`;
const ENTITY = `query ($id: ID!) { node(id: $id) { ... on Entity { statements${ALL} statementsAbout${ALL} articles${ALL} events${ALL} } } }`;
const OUTLET = `query ($id: ID!) { outlet(id: $id) { statements${ALL} } }`;

/** Pairs as text, each once, in one order. */
const pairs = <Item extends Thing>(items: readonly Item[], ends: (item: Item) => readonly (Thing | null)[]): readonly string[] =>
  [...new Set(items.flatMap((item) => ends(item).flatMap((end) => (end ? [`${item.id} ${end.id}`] : []))))].sort();
const turned = (found: readonly string[]): readonly string[] => found.map((pair) => pair.split(' ').reverse().join(' ')).sort();

describeStores((open) => {
  it('finds from each end what it finds from the other', async () => {
    const store = await open();
    await writeDecompositions(store, articles, ADDED_AT);
    const { ask } = await clientOf(store);
    const answer = async <Data>(query: string, variables = {}): Promise<Data> => {
      const { data, errors } = await ask(query, variables);
      expect(errors).toEqual([]);
      return data as Data;
    };
    const all = (await answer<{ articles: List<Article> }>(ARTICLES)).articles.nodes;
    const events = (await answer<{ events: List<Event> }>(EVENTS)).events.nodes;
    const claims = (await answer<{ claims: List<Claim> }>(CLAIMS)).claims.nodes;
    const statements = all.flatMap(({ statements }) => statements.nodes);
    // What only says again what the body says is listed in its article, and nowhere else.
    const own = statements.filter(({ restates }) => restates === null);
    const entities = await Promise.all(
      [...new Set(all.flatMap((article) => article.entities.nodes.map(({ id }) => id)))].map(async (id) => ({
        id,
        ...(await answer<{ node: Entity }>(ENTITY, { id })).node,
      })),
    );
    const outlets = await Promise.all(
      [...new Set(all.flatMap(({ outlet }) => outlet?.id ?? []))].map(async (id) => ({
        id,
        ...(await answer<{ outlet: { statements: List } }>(OUTLET, { id })).outlet,
      })),
    );
    const outletOf = new Map(all.map(({ id, outlet }) => [id, outlet]));

    const ways = {
      said: [pairs(own, ({ sources }) => sources), turned(pairs(entities, (entity) => entity.statements.nodes))],
      about: [
        pairs(own, ({ about }) => about.map(({ entity }) => entity)),
        turned(pairs(entities, (entity) => entity.statementsAbout.nodes)),
      ],
      stated: [pairs(statements, ({ article }) => [article]), turned(pairs(all, (article) => article.statements.nodes))],
      expressed: [pairs(own, ({ claim }) => [claim]), turned(pairs(claims, (claim) => claim.statements.nodes))],
      carriedBy: [
        pairs(own, ({ article }) => [outletOf.get(article.id) ?? null]),
        turned(pairs(outlets, (outlet) => outlet.statements.nodes)),
      ],
      mentioned: [pairs(all, (article) => article.entities.nodes), turned(pairs(entities, (entity) => entity.articles.nodes))],
      reported: [pairs(all, (article) => article.events.nodes), turned(pairs(events, (event) => event.articles.nodes))],
      tookPart: [
        pairs(events, ({ participants, place }) => [...participants.map(({ entity }) => entity), place]),
        turned(pairs(entities, (entity) => entity.events.nodes)),
      ],
      carriedIn: [
        pairs(claims, (claim) => claim.articles.nodes),
        [...new Set(own.flatMap(({ claim, article }) => (claim ? [`${claim.id} ${article.id}`] : [])))].sort(),
      ],
    };
    for (const [way, [there, back]] of Object.entries(ways)) {
      expect({ way, some: there?.length !== 0 }).toEqual({ way, some: true });
      expect({ way, pairs: there }).toEqual({ way, pairs: back });
    }
  });
});
