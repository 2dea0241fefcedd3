/** The whole path on a real article: its text goes in over HTTP, and who said what comes out, by offsets into the shared file. */
import { loadNewsExtractor } from '../../src/load-extractor.js';
import type { Span } from '../../src/text/span.js';
import { clientOf } from '../helpers/api.js';
import { describeWith } from '../helpers/needs.js';
import { HOW_TO_GET_SHARED, isShared, sharedText } from '../helpers/shared.js';
import { describeStores } from '../helpers/stores.js';

const INGEST = `mutation ($article: ArticleInput!) {
  ingest(articles: [$article]) { results { article { id published { value } outlet { name } } error { code message } } }
}`;

const STATEMENT = 'text source { name } article { id } evidence { exact spans { start end } }';
const SAID = `{
  search(text: "Zelenskyy", kind: [PERSON], first: 1) {
    nodes {
      name
      statements(first: 100, order: OLDEST) { nodes { ${STATEMENT} } }
      aboutRussia: statements(first: 100, order: OLDEST, filter: { about: [{ name: "Russia" }] }) { nodes { ${STATEMENT} } }
    }
  }
}`;

type Found = {
  readonly text: string;
  readonly source: { readonly name: string };
  readonly article: { readonly id: string };
  readonly evidence: { readonly exact: string; readonly spans: readonly Span[] };
};
type Speaker = {
  readonly name: string;
  readonly statements: { readonly nodes: readonly Found[] };
  readonly aboutRussia: { readonly nodes: readonly Found[] };
};
type GoldClaim = {
  readonly id: string;
  readonly form: string;
  readonly speaker: { readonly entity: string };
  readonly about: readonly string[];
  readonly content: readonly Span[];
};

/** Of the gold's claims of the speaker about the country: those found at all, and those found as being about it. */
const FOUND = 0.8;
/** Low as yet: a quotation whose own words do not name what it is about is about nobody. */
const FOUND_AS_ABOUT = 0.3;
/** Letters that two claims share, of all that either has: the gold's own measure of the same claim. */
const SAME = 0.3;

describeWith(isShared('seed/article.txt'), 'on the seed article', HOW_TO_GET_SHARED, () => {
  describeStores((open) => {
    it('answers what Zelenskyy said about Russia', async () => {
      const { extract } = await loadNewsExtractor();
      const { app } = await clientOf(await open(), { extract });
      const address = await app.listen({ host: '127.0.0.1', port: 0 });
      const ask = async (query: string, variables?: object): Promise<{ readonly data: unknown; readonly errors?: unknown }> => {
        const headers = { 'content-type': 'application/json' };
        const answer = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
        return (await answer.json()) as { data: unknown; errors?: unknown };
      };
      const text = sharedText('seed/article.txt');
      const headline = text.split('\n', 1)[0];
      const ingested = await ask(INGEST, { article: { id: 'seed', text, headline, published: '2024-10-17', outlet: 'Euronews' } });
      expect(ingested.data).toEqual({
        ingest: { results: [{ article: { id: 'seed', published: { value: '2024-10-17' }, outlet: { name: 'Euronews' } }, error: null }] },
      });

      const { data, errors } = await ask(SAID);
      expect(errors).toBeUndefined();
      const [speaker] = (data as { search: { nodes: Speaker[] } }).search.nodes;
      expect(speaker?.name).toMatch(/Zelenskyy$/);
      const said = speaker?.statements.nodes ?? [];
      const aboutRussia = speaker?.aboutRussia.nodes ?? [];
      for (const statement of [...said, ...aboutRussia]) {
        const { spans, exact } = statement.evidence;
        expect(statement.source.name).toBe(speaker?.name);
        expect(statement.text).toBe(spans.map(({ start, end }) => text.slice(start, end)).join(' … '));
        expect(exact).toBe(text.slice(spans[0]?.start, spans.at(-1)?.end));
      }

      // The headline only says again what the body says, so it is no statement of its own here.
      const gold = (JSON.parse(sharedText('seed/gold.json')) as { claims: readonly GoldClaim[] }).claims.filter(
        ({ form }) => form !== 'headline',
      );
      const ofSpeaker = gold.filter((claim) => claim.speaker.entity === 'per:zelenskyy');
      const wanted = ofSpeaker.filter(({ about }) => about.includes('country:RU'));
      expect(shareFound(wanted, said)).toBeGreaterThanOrEqual(FOUND);
      expect(shareFound(wanted, aboutRussia)).toBeGreaterThanOrEqual(FOUND_AS_ABOUT);
      // Nothing that others said is put into the speaker's mouth.
      const strangers = aboutRussia.filter(({ evidence }) => !ofSpeaker.some(({ content }) => overlap(content, evidence.spans) > 0));
      expect(strangers.map(({ evidence }) => evidence.spans)).toEqual([]);
      await app.close();
    }, 300_000);
  });
});

function shareFound(claims: readonly GoldClaim[], statements: readonly Found[]): number {
  const found = claims.filter(({ content }) => statements.some(({ evidence }) => overlap(content, evidence.spans) >= SAME));
  return found.length / claims.length;
}

/** Positions that both cover, of those that either covers. */
function overlap(a: readonly Span[], b: readonly Span[]): number {
  const first = positionsOf(a);
  const second = positionsOf(b);
  const shared = [...first].filter((position) => second.has(position)).length;
  return shared / (first.size + second.size - shared);
}

const positionsOf = (spans: readonly Span[]): ReadonlySet<number> =>
  new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)));
