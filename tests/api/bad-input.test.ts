/** What a client can get wrong: each has a code, a path and a status, and none of it reaches the log as a fault. */
import type { InjectOptions } from 'fastify';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { articles } from '../fixtures/articles.js';
import { ADDED_AT, clientOf } from '../helpers/api.js';
import { describeStores } from '../helpers/stores.js';

const LONG = 'x'.repeat(100_000);

type Case = {
  readonly what: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly status?: number;
  readonly code: string;
  readonly path?: readonly (string | number)[];
};

const CASES: readonly Case[] = [
  { what: 'first 0', query: '{ statements(first: 0) { nodes { id } } }', code: 'BAD_USER_INPUT', path: ['statements'] },
  { what: 'first -1', query: '{ claims(first: -1) { nodes { id } } }', code: 'BAD_USER_INPUT', path: ['claims'] },
  { what: 'first 101', query: '{ events(first: 101) { nodes { id } } }', code: 'BAD_USER_INPUT', path: ['events'] },
  { what: 'last 0', query: '{ articles(last: 0) { nodes { id } } }', code: 'BAD_USER_INPUT', path: ['articles'] },
  { what: 'first with last', query: '{ articles(first: 1, last: 1) { nodes { id } } }', code: 'BAD_USER_INPUT', path: ['articles'] },
  {
    what: 'a bad page inside a good one',
    query: '{ articles(first: 1) { nodes { entities(first: 0) { nodes { id } } } } }',
    code: 'BAD_USER_INPUT',
    path: ['articles', 'nodes', 0, 'entities'],
  },
  { what: 'a cursor that is none', query: '{ statements(after: "zzz") { nodes { id } } }', code: 'BAD_USER_INPUT', path: ['statements'] },
  { what: 'an empty cursor', query: '{ statements(before: "") { nodes { id } } }', code: 'BAD_USER_INPUT', path: ['statements'] },
  {
    what: 'a long cursor',
    query: `query ($c: String) { statements(after: $c) { nodes { id } } }`,
    variables: { c: LONG },
    code: 'BAD_USER_INPUT',
    path: ['statements'],
  },
  {
    what: 'a day that is none',
    query: '{ statements(filter: { since: "2025-02-30" }) { nodes { id } } }',
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    what: 'a word for a day',
    query: '{ articles(filter: { until: "yesterday" }) { nodes { id } } }',
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    what: 'a bad day in a variable',
    query: 'query ($s: DateTime) { statements(filter: { since: $s }) { nodes { id } } }',
    variables: { s: '2025-13-01' },
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    what: 'a number for a time',
    query: 'query ($s: DateTime) { statements(filter: { since: $s }) { nodes { id } } }',
    variables: { s: 20250301 },
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    what: 'since after until',
    query: '{ statements(filter: { since: "2025-03-02", until: "2025-03-01" }) { nodes { id } } }',
    code: 'BAD_USER_INPUT',
    path: ['statements'],
  },
  {
    what: 'since after until in an article',
    query: '{ article(id: "ledger/harbour") { statements(filter: { since: "2025-03-02", until: "2025-03-01" }) { nodes { id } } } }',
    code: 'BAD_USER_INPUT',
    path: ['article', 'statements'],
  },
  {
    what: 'a time past the last year',
    query: '{ statements(filter: { until: "9999-12-31T23:59:59-14:00" }) { nodes { id } } }',
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    what: 'since at until',
    query: '{ events(filter: { since: "2025-03-01", until: "2025-03-01" }) { nodes { id } } }',
    code: 'BAD_USER_INPUT',
    path: ['events'],
  },
  { what: 'a reference that says nothing', query: '{ entity(ref: {}) { id } }', code: 'BAD_USER_INPUT', path: ['entity'] },
  {
    what: 'a reference that says two things',
    query: '{ entity(ref: { id: "e_1", name: "Norland" }) { id } }',
    code: 'BAD_USER_INPUT',
    path: ['entity'],
  },
  { what: 'a reference by an empty id', query: '{ entity(ref: { id: "" }) { id } }', code: 'BAD_USER_INPUT', path: ['entity'] },
  { what: 'a name of several', query: '{ entity(ref: { name: "Jana Velde" }) { id } }', code: 'AMBIGUOUS_NAME', path: ['entity'] },
  {
    what: 'an unknown name in a filter',
    query: '{ statements(filter: { by: [{ name: "Nobody Known" }] }) { nodes { id } } }',
    code: 'UNKNOWN_ENTITY',
    path: ['statements'],
  },
  {
    what: 'the id of a statement for an entity',
    query: '{ statements(filter: { about: [{ id: "s_00000000000000000000" }] }) { nodes { id } } }',
    code: 'UNKNOWN_ENTITY',
    path: ['statements'],
  },
  {
    what: 'targetOnly alone',
    query: '{ statements(filter: { targetOnly: true }) { nodes { id } } }',
    code: 'BAD_USER_INPUT',
    path: ['statements'],
  },
  { what: 'role alone', query: '{ events(filter: { role: ACTOR }) { nodes { id } } }', code: 'BAD_USER_INPUT', path: ['events'] },
  {
    what: 'a path of no step',
    query: '{ path(from: { name: "Mira Castel" }, to: { name: "Tarn", kind: PLACE }, maxHops: 0) { article { id } } }',
    code: 'BAD_USER_INPUT',
    path: ['path'],
  },
  {
    what: 'a path of seven steps',
    query: '{ path(from: { name: "Mira Castel" }, to: { name: "Tarn", kind: PLACE }, maxHops: 7) { article { id } } }',
    code: 'BAD_USER_INPUT',
    path: ['path'],
  },
  {
    what: 'a path to nobody',
    query: '{ path(from: { name: "Mira Castel" }, to: { name: "Nobody Known" }) { article { id } } }',
    code: 'UNKNOWN_ENTITY',
    path: ['path'],
  },
  { what: 'an article by nothing', query: '{ article { id } }', code: 'BAD_USER_INPUT', path: ['article'] },
  { what: 'an outlet by two things', query: '{ outlet(id: "o_1", name: "x") { id } }', code: 'BAD_USER_INPUT', path: ['outlet'] },
  {
    what: '51 words of evidence',
    query: '{ statements(first: 1) { nodes { evidence(words: 51) { exact } } } }',
    code: 'BAD_USER_INPUT',
    path: ['statements', 'nodes', 0, 'evidence'],
  },
  ...['first: 0', 'first: -1', 'first: 101', 'days: 0', 'days: -1'].map((args) => ({
    what: `${args} of what followed, asked of what is no promise`,
    query: `{ statements(filter: { act: [ASSERT] }, first: 1) { nodes { eventsAfter(${args}) { id } } } }`,
    code: 'BAD_USER_INPUT',
    path: ['statements', 'nodes', 0, 'eventsAfter'],
  })),
  ...['first: 0', 'first: -1', 'first: 101'].map((args) => ({
    what: `${args} of what is denied, asked of what denies nothing`,
    query: `{ statements(filter: { act: [ASSERT] }, first: 1) { nodes { denies(${args}) { id } } } }`,
    code: 'BAD_USER_INPUT',
    path: ['statements', 'nodes', 0, 'denies'],
  })),
  {
    what: '100 kB to search for',
    query: 'query ($t: String!) { search(text: $t) { nodes { id } } }',
    variables: { t: LONG },
    code: 'BAD_USER_INPUT',
    path: ['search'],
  },
  {
    what: '100 kB to find in texts',
    query: 'query ($t: String!) { statements(filter: { text: $t }) { nodes { id } } }',
    variables: { t: LONG },
    code: 'BAD_USER_INPUT',
    path: ['statements'],
  },
  {
    what: 'no letter to find',
    query: '{ claims(filter: { text: "?!" }) { nodes { id } } }',
    code: 'BAD_USER_INPUT',
    path: ['claims'],
  },
  {
    what: 'the beginning of nearly every word',
    query: '{ articles(filter: { text: "a*" }) { nodes { id } } }',
    code: 'BAD_USER_INPUT',
    path: ['articles'],
  },
  {
    what: 'no words to find',
    query: '{ statements(filter: { text: "  " }) { nodes { id } } }',
    code: 'BAD_USER_INPUT',
    path: ['statements'],
  },
  {
    what: 'a null character in the query',
    query: '{ search(text: "a\\u0000b") { nodes { id } } }',
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    what: 'an act that is none',
    query: '{ statements(filter: { act: [SHOUT] }) { nodes { id } } }',
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  { what: 'a subscription', query: 'subscription { articleIngested { id } }', status: 400, code: 'OPERATION_RESOLUTION_FAILURE' },
  { what: 'a field that is none', query: '{ statements { nodes { truth } } }', status: 400, code: 'GRAPHQL_VALIDATION_FAILED' },
  { what: 'no query', query: '{ stats {', status: 400, code: 'GRAPHQL_PARSE_FAILED' },
  {
    what: '101 references',
    query: 'query ($by: [EntityRef!]) { statements(filter: { by: $by }) { nodes { id } } }',
    variables: { by: Array.from({ length: 101 }, () => ({ id: 'e_1' })) },
    code: 'BAD_USER_INPUT',
    path: ['statements'],
  },
  {
    what: 'pages that multiply',
    query:
      '{ articles(first: 100) { nodes { statements(first: 100) { nodes { about { entity { statements(first: 100) { nodes { id } } } } } } } } }',
    status: 400,
    code: 'QUERY_TOO_LARGE',
  },
  {
    what: 'pages that multiply by variables',
    query:
      'query ($n: Int) { articles(first: $n) { nodes { statements(first: $n) { nodes { id article { statements(first: $n) { nodes { id } } } } } } } }',
    variables: { n: 100 },
    status: 400,
    code: 'QUERY_TOO_LARGE',
  },
  {
    what: 'a deep query',
    query: `{ statements { nodes ${'{ within '.repeat(20)}{ id }${' }'.repeat(20)} } }`,
    status: 400,
    code: 'QUERY_TOO_LARGE',
  },
  { what: 'a long query', query: `{ ${'stats { articles } '.repeat(2_000)} }`, status: 400, code: 'QUERY_TOO_LARGE' },
  {
    what: 'a null character in a reason',
    query: 'mutation ($r: String!) { judge(a: "e_1", b: "e_2", verdict: SAME, reason: $r) { bookmark } }',
    variables: { r: 'a\u0000b' },
    code: 'BAD_USER_INPUT',
    path: ['judge'],
  },
  {
    what: '21 articles',
    query: 'mutation ($a: [ArticleInput!]!) { ingest(articles: $a) { bookmark } }',
    variables: { a: Array.from({ length: 21 }, () => ({ text: 'x' })) },
    code: 'BAD_USER_INPUT',
    path: ['ingest'],
  },
  {
    what: 'surer than sure',
    query: '{ statements(filter: { minConfidence: 1.01 }) { nodes { id } } }',
    code: 'BAD_USER_INPUT',
    path: ['statements'],
  },
  {
    what: 'less sure than not at all',
    query: '{ statements(filter: { minConfidence: -1 }) { nodes { id } } }',
    code: 'BAD_USER_INPUT',
    path: ['statements'],
  },
  {
    what: 'facets of none',
    query: '{ statements { facets(by: ACT, first: 0) { count } } }',
    code: 'BAD_USER_INPUT',
    path: ['statements', 'facets'],
  },
  {
    what: 'facets without end',
    query: '{ statements { facets(by: ACT, first: -1) { count } } }',
    code: 'BAD_USER_INPUT',
    path: ['statements', 'facets'],
  },
  {
    what: 'a matrix of none',
    query: '{ matrix(act: ACCUSE, rows: COUNTRY, columns: COUNTRY, first: 0) { count } }',
    code: 'BAD_USER_INPUT',
    path: ['matrix'],
  },
  {
    what: 'a matrix of no time',
    query: '{ matrix(act: ACCUSE, rows: COUNTRY, columns: COUNTRY, since: "2025-03-02", until: "2025-03-01") { count } }',
    code: 'BAD_USER_INPUT',
    path: ['matrix'],
  },
  {
    what: 'a path without hops',
    query: '{ path(from: { name: "Norland" }, to: { name: "Tarn" }, maxHops: 0) { to { id } } }',
    code: 'BAD_USER_INPUT',
    path: ['path'],
  },
  {
    what: 'a path of seven hops',
    query: '{ path(from: { name: "Norland" }, to: { name: "Tarn" }, maxHops: 7) { to { id } } }',
    code: 'BAD_USER_INPUT',
    path: ['path'],
  },
  {
    what: 'a path to nobody',
    query: '{ path(from: { name: "Norland" }, to: { id: "c_00000000000000000000" }) { to { id } } }',
    code: 'UNKNOWN_ENTITY',
    path: ['path'],
  },
  {
    what: 'beside whom, in no time',
    query: '{ entity(ref: { name: "Norland" }) { mentionedWith(since: "2025-03-02", until: "2025-03-01") { count } } }',
    code: 'BAD_USER_INPUT',
    path: ['entity', 'mentionedWith'],
  },
  {
    what: 'about whom, of none',
    query: '{ entity(ref: { name: "Norland" }) { speaksAbout(first: 0) { count } } }',
    code: 'BAD_USER_INPUT',
    path: ['entity', 'speaksAbout'],
  },
  {
    what: 'contradictions of no time',
    query: '{ contradictions(since: "2025-03-02", until: "2025-03-01") { nodes { id } } }',
    code: 'BAD_USER_INPUT',
    path: ['contradictions'],
  },
  {
    what: 'contradictions from both ends',
    query: '{ contradictions(first: 1, last: 1) { nodes { id } } }',
    code: 'BAD_USER_INPUT',
    path: ['contradictions'],
  },
  {
    what: 'fewer reports at most than at least',
    query: '{ claims(filter: { minIndependentReports: 3, maxIndependentReports: 2 }) { nodes { id } } }',
    code: 'BAD_USER_INPUT',
    path: ['claims'],
  },
  {
    what: 'due after it has fallen due',
    query: '{ statements(filter: { dueSince: "2025-03-02", dueUntil: "2025-03-01" }) { nodes { id } } }',
    code: 'BAD_USER_INPUT',
    path: ['statements'],
  },
  {
    what: 'known after it was known',
    query: '{ statements(filter: { knownSince: "2025-03-02", knownUntil: "2025-03-01" }) { nodes { id } } }',
    code: 'BAD_USER_INPUT',
    path: ['statements'],
  },
  {
    what: 'participants beside the entity that is asked',
    query: '{ entity(ref: { name: "Norland" }) { events(filter: { participant: [{ name: "Tarn", kind: PLACE }] }) { nodes { id } } } }',
    code: 'BAD_USER_INPUT',
    path: ['entity', 'events'],
  },
  ...['statements', 'claims', 'events', 'articles', 'contradictions'].flatMap((list) => [
    { what: `${list}, first 0`, query: `{ ${list}(first: 0) { nodes { id } } }`, code: 'BAD_USER_INPUT', path: [list] },
    { what: `${list}, first -1`, query: `{ ${list}(first: -1) { nodes { id } } }`, code: 'BAD_USER_INPUT', path: [list] },
    { what: `${list}, first with last`, query: `{ ${list}(first: 2, last: 2) { nodes { id } } }`, code: 'BAD_USER_INPUT', path: [list] },
    { what: `${list}, a cursor of nothing`, query: `{ ${list}(after: "AAAA") { nodes { id } } }`, code: 'BAD_USER_INPUT', path: [list] },
    {
      what: `${list}, a null character in a cursor`,
      query: `query ($c: String) { ${list}(before: $c) { nodes { id } } }`,
      variables: { c: 'a\u0000b' },
      code: 'BAD_USER_INPUT',
      path: [list],
    },
    {
      what: `${list}, since after until`,
      query:
        list === 'contradictions'
          ? '{ contradictions(since: "2025-03-02", until: "2025-03-01") { nodes { id } } }'
          : `{ ${list}(filter: { since: "2025-03-02", until: "2025-03-01" }) { nodes { id } } }`,
      code: 'BAD_USER_INPUT',
      path: [list],
    },
  ]),
  {
    what: '100 kB as an id of a filter',
    query: 'query ($x: ID!) { statements(filter: { by: [{ id: $x }] }) { nodes { id } } }',
    variables: { x: LONG },
    code: 'UNKNOWN_ENTITY',
    path: ['statements'],
  },
];

const NULL_CHARACTER = { x: 'a\u0000b' };

const EMPTY: readonly {
  readonly what: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly data: unknown;
}[] = [
  {
    what: 'a null character in an id',
    query: 'query ($x: ID!) { node(id: $x) { id } article(id: $x) { id } entity(ref: { id: $x }) { id } }',
    variables: NULL_CHARACTER,
    data: { node: null, article: null, entity: null },
  },
  {
    what: 'a null character in words',
    query:
      'query ($x: String!) { search(text: $x) { nodes { id } } statements(filter: { text: $x }) { nodes { id } } outlet(name: $x) { id } }',
    variables: NULL_CHARACTER,
    data: { search: { nodes: [] }, statements: { nodes: [] }, outlet: null },
  },
  { what: 'an unknown id', query: '{ node(id: "s_00000000000000000000") { id } }', data: { node: null } },
  {
    what: 'an id of another type',
    query: '{ statement(id: "ledger/harbour") { id } claim(id: "s_0") { id } event(id: "c_0") { id } }',
    data: { statement: null, claim: null, event: null },
  },
  {
    what: 'an unknown article',
    query: '{ article(id: "nowhere") { id } byUrl: article(url: "not a url") { id } }',
    data: { article: null, byUrl: null },
  },
  {
    what: 'an unknown outlet in a filter',
    query: '{ statements(filter: { outlet: ["o_0"] }) { totalCount nodes { id } } }',
    data: { statements: { totalCount: 0, nodes: [] } },
  },
  {
    what: 'a filter that names nobody',
    query: '{ statements(filter: { by: [] }) { totalCount nodes { id } } }',
    data: { statements: { totalCount: 0, nodes: [] } },
  },
];

const JSON_TYPE = { 'content-type': 'application/json' };
const IN_URL = '/graphql?query={stats{articles}}';

type Request = { readonly what: string; readonly status: number; readonly code?: string } & Pick<
  InjectOptions,
  'method' | 'url' | 'headers' | 'payload'
>;
/** What is wrong, or right, before GraphQL is asked. */
const REQUESTS: readonly Request[] = [
  {
    what: 'a form of another site',
    headers: { 'content-type': 'text/plain' },
    payload: '{"query":"{stats{articles}}"}',
    status: 400,
    code: 'BAD_REQUEST',
  },
  { what: 'a link of another site', method: 'GET', url: IN_URL, status: 400, code: 'BAD_REQUEST' },
  { what: 'a link of a program', method: 'GET', url: IN_URL, headers: { 'apollo-require-preflight': '1' }, status: 200 },
  {
    what: 'a mutation in a link',
    method: 'GET',
    url: '/graphql?query=mutation{removeArticle(id:"x"){removed}}',
    headers: { 'apollo-require-preflight': '1' },
    status: 405,
    code: 'BAD_REQUEST',
  },
  { what: 'JSON that does not parse', headers: JSON_TYPE, payload: '{"query":', status: 400, code: 'BAD_REQUEST' },
  { what: 'no body', headers: JSON_TYPE, payload: '', status: 400, code: 'BAD_REQUEST' },
  { what: 'another type', headers: { 'content-type': 'application/xml' }, payload: '<query/>', status: 415, code: 'BAD_REQUEST' },
  { what: 'several in one', headers: JSON_TYPE, payload: '[{"query":"{stats{articles}}"}]', status: 400, code: 'BAD_REQUEST' },
];

describeStores((open) => {
  it('tells what is wrong, and what to do', async () => {
    const store = await open();
    await writeDecompositions(store, articles, ADDED_AT);
    const faults: string[] = [];
    const { ask, app } = await clientOf(store, { log: (line) => faults.push(line) });
    for (const { what, query, variables, status = 200, code, path } of CASES) {
      const answer = await ask(query, variables);
      const found = answer.errors.map((error) => ({ code: error.extensions.code, path: error.path }));
      expect({ what, status: answer.status, found }).toEqual({ what, status, found: found.map(() => ({ code, path })) });
      expect({ what, errors: answer.errors.length > 0 }).toEqual({ what, errors: true });
    }
    for (const { what, query, variables, data } of EMPTY)
      expect({ what, ...(await ask(query, variables)) }).toMatchObject({ what, status: 200, data, errors: [] });
    for (const { what, status, code, ...request } of REQUESTS) {
      const answer = await app.inject({ url: '/graphql', method: 'POST', ...request });
      const { errors } = answer.json() as { errors?: readonly { readonly extensions: { readonly code: string } }[] };
      expect({ what, status: answer.statusCode, code: errors?.[0]?.extensions.code }).toEqual({ what, status, code });
    }
    expect(faults).toEqual([]);
  }, 120_000);

  it('answers the rest of a query, with the status of an answer', async () => {
    const store = await open();
    await writeDecompositions(store, articles, ADDED_AT);
    const { app } = await clientOf(store);
    const query = '{ bad: statements(first: 0) { nodes { id } } stats { articles } nobody: entity(ref: {}) { id } }';
    for (const type of ['application/json', 'application/graphql-response+json']) {
      const answer = await app.inject({ method: 'POST', url: '/graphql', headers: { accept: type }, payload: { query } });
      expect({ status: answer.statusCode, type: answer.headers['content-type'], ...answer.json() }).toMatchObject({
        status: 200,
        type: expect.stringContaining(type),
        data: { bad: null, stats: { articles: articles.length }, nobody: null },
        errors: expect.arrayContaining([expect.objectContaining({ path: ['bad'] }), expect.objectContaining({ path: ['nobody'] })]),
      });
    }
  }, 60_000);

  it('refuses a header that holds no bookmark, and takes one that a mutation gave', async () => {
    const { app, ask } = await clientOf(await open());
    const { data } = await ask('mutation ($json: [String!]!) { importDecompositions(json: $json) { bookmark } }', {
      json: [JSON.stringify(articles[0])],
    });
    const { bookmark } = (data as { importDecompositions: { bookmark: string | null } }).importDecompositions;
    const statusWith = async (header: string) =>
      (
        await app.inject({
          method: 'POST',
          url: '/graphql',
          headers: { 'hearsay-bookmark': header },
          payload: { query: '{ stats { articles } }' },
        })
      ).json();
    const inBody = async (given: unknown) =>
      (
        await app.inject({
          method: 'POST',
          url: '/graphql',
          payload: { query: '{ stats { articles } }', extensions: { bookmark: given } },
        })
      ).json();
    for (const way of [statusWith, inBody]) {
      expect(await way('garbage')).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
      if (bookmark === null) continue;
      expect(await way(bookmark)).toEqual({ data: { stats: { articles: 1 } } });
      expect(await way('FB:garbage')).toMatchObject({ errors: [{ path: ['stats'], extensions: { code: 'UNKNOWN_BOOKMARK' } }] });
    }
    expect(await inBody({ $ne: null })).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(await inBody(null)).toEqual({ data: { stats: { articles: 1 } } });
  }, 60_000);

  it('takes a cursor for its own list, order and filter alone', async () => {
    const store = await open();
    await writeDecompositions(store, articles, ADDED_AT);
    const { ask } = await clientOf(store);
    const { data } = await ask('{ statements(first: 2) { pageInfo { endCursor } } }');
    const { endCursor } = (data as { statements: { pageInfo: { endCursor: string } } }).statements.pageInfo;
    const tampered = Buffer.from(Buffer.from(endCursor, 'base64url').toString().replace('Z s_', 'Z t_')).toString('base64url');
    const codeFor = async (args: string, field = 'statements') =>
      (await ask(`{ ${field}(${args}) { nodes { id } } }`)).errors[0]?.extensions.code;
    expect(await codeFor(`after: "${endCursor}"`)).toBeUndefined();
    expect(await codeFor(`after: "${tampered}"`)).toBe('BAD_USER_INPUT');
    expect(await codeFor(`after: "${endCursor}=="`)).toBe('BAD_USER_INPUT');
    expect(await codeFor(`after: "${endCursor}", order: OLDEST`)).toBe('BAD_USER_INPUT');
    expect(await codeFor(`after: "${endCursor}", filter: { act: [DENY] }`)).toBe('BAD_USER_INPUT');
    expect(await codeFor(`after: "${endCursor}"`, 'claims')).toBe('BAD_USER_INPUT');
  }, 60_000);
});
