/** A node asked for by its id is read with the page that is selected below it: one statement, and the same answer as of the node by itself. */
import { jest } from '@jest/globals';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { writeJudgement } from '../../src/graph/write-judgement.js';
import { writeLinks } from '../../src/graph/write-links.js';
import { newsroom } from '../fixtures/newsroom.js';
import { ADDED_AT, clientOf } from '../helpers/api.js';
import { dumpableFiles, nodesOf } from '../helpers/dump.js';
import { linked } from '../helpers/links.js';
import { writeNewsroom } from '../helpers/newsroom.js';
import { describeStores } from '../helpers/stores.js';

jest.setTimeout(240_000);

const NODES =
  'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { text act about { entity { id name } target } }';

/** By type: how one is asked for by its id, and what below it is a page. */
const ROOTS = {
  Entity: {
    root: (id: string) => `entity(ref: { id: "${id}" })`,
    name: 'name',
    fields: ['statements', 'statementsAbout'],
    file: /^read\/(said|about)-page/,
  },
  Claim: { root: (id: string) => `claim(id: "${id}")`, name: 'text', fields: ['statements'], file: /^read\/expressing-page/ },
  Article: { root: (id: string) => `article(id: "${id}")`, name: 'headline', fields: ['statements'], file: /^read\/stated-page/ },
} as const;
const ARGUMENTS = ['', '(first: 1)', '(first: 2, order: OLDEST)', '(last: 2)', '(first: 2, order: NEWEST)'];

type Page = { readonly nodes: readonly unknown[]; readonly pageInfo: { readonly endCursor: string | null } };

describeStores(
  (open) => {
    const newsroomStore = async () => {
      const store = await open();
      await writeDecompositions(store, newsroom, ADDED_AT);
      return { store, ...(await clientOf(store)) };
    };

    it.each(Object.keys(ROOTS) as (keyof typeof ROOTS)[])('reads an %s with its first page, and with the next', async (type) => {
      const { store, ask } = await newsroomStore();
      const { root, name, fields, file } = ROOTS[type];
      let pages = 0;
      for (const { id } of (await nodesOf(store, type)).slice(0, 12)) {
        for (const field of fields) {
          for (const given of ARGUMENTS) {
            const selected = `{ id ${name} ${field}${given} { ${NODES} } }`;
            const ahead = await ask(`{ found: ${root(String(id))} ${selected} }`);
            const alone = await ask(`{ found: node(id: "${id}") { ... on ${type} ${selected} } }`);
            expect(ahead.errors).toEqual([]);
            expect(ahead.data).toEqual(alone.data);
            // One that stands twice in its article may need whom it is about besides, either way.
            expect(ahead.statements[0]).toMatch(file);
            expect(ahead.statements).toHaveLength(alone.statements.length - 1);
            pages += (ahead.data as { found: Readonly<Record<string, Page>> }).found[field]?.nodes.length ?? 0;
          }
          const after = `query ($after: String) { found: ${root(String(id))} { ${field}(first: 1, after: $after) { ${NODES} } } }`;
          const first = await ask(after);
          const { endCursor } = (first.data as { found: Readonly<Record<string, Page>> }).found[field]?.pageInfo ?? {};
          const next = await ask(after, { after: endCursor });
          expect([next.errors, next.statements[0]]).toEqual([[], expect.stringMatching(file)]);
          expect(next.data).not.toEqual(first.data === null || endCursor === null ? null : first.data);
        }
      }
      expect(pages).toBeGreaterThan(20);
    });

    it('reads twenty at once, and one under several names, with one statement', async () => {
      const { store, ask } = await newsroomStore();
      const people = (await nodesOf(store, 'Person')).slice(0, 20);
      const { errors, statements } = await ask(
        `{ ${people.map(({ id }, at) => `e${at}: entity(ref: { id: "${id}" }) { name statements(first: 3) { nodes { text } } }`)} }`,
      );
      expect([errors, statements]).toEqual([[], ['read/said-page']]);
      const [{ id } = { id: '' }] = people;
      const both = `{ entity(ref: { id: "${id}" }) { statements(first: 3) { nodes { text } } ...Acts old: statements(order: OLDEST, first: 1) { nodes { text } } } }
        fragment Acts on Entity { statements(first: 3) { nodes { act } } }`;
      const asked = await ask(both);
      expect([asked.errors, asked.statements]).toEqual([[], ['read/said-page', 'read/said-page-oldest']]);
      expect(Object.keys((asked.data as { entity: { statements: { nodes: object[] } } }).entity.statements.nodes[0] ?? {})).toEqual([
        'text',
        'act',
      ]);
    });

    it('brings the relations of a claim, and the claims at their ends, with it', async () => {
      const store = await open();
      await writeNewsroom(store);
      const { ask } = await clientOf(store);
      const relations =
        'relations(first: 20) { totalCount nodes { id kind status from { id ... on Claim { text } } to { id ... on Claim { text } } } }';
      let ends = 0;
      for (const { id } of await nodesOf(store, 'Claim')) {
        const selected = `{ text statements(first: 2) { nodes { text } } ${relations} }`;
        const ahead = await ask(`{ found: claim(id: "${id}") ${selected} }`);
        const alone = await ask(`{ found: node(id: "${id}") { ... on Claim ${selected} } }`);
        expect([ahead.errors, ahead.data]).toEqual([[], alone.data]);
        const found = (ahead.data as { found: { relations: { nodes: readonly object[] } } }).found.relations.nodes.length;
        // Of one that is made one with another the list is read anew, and what it relates to with it.
        const isOneAlone = !ahead.statements.includes('read/claims');
        if (isOneAlone) expect(ahead.statements).toEqual(['read/expressing-page']);
        if (isOneAlone) ends += found;
      }
      expect(ends).toBeGreaterThan(4);
    });

    const SAID =
      '{ nodes { text source { name } about { entity { name } } article { headline outlet { name } } } pageInfo { hasNextPage endCursor } }';
    const OF_NODE = '{ id ... on Claim { text';

    it.each([
      { ends: `to ${OF_NODE} statements(first: 1) ${SAID} } }`, isAhead: true },
      { ends: `from ${OF_NODE} statements(first: 2, order: NEWEST) { nodes { act due { value text } } } } }`, isAhead: true },
      {
        ends: `to ${OF_NODE} said: statements(first: $few) { nodes { text article { publishedAt: published { text } } } } } }`,
        isAhead: true,
      },
      { order: 'OLDEST', ends: `to ${OF_NODE} statements(first: 1, order: OLDEST) { nodes { text source { name } } } } }`, isAhead: true },
      { order: 'OLDEST', ends: `to ${OF_NODE} statements(first: 1) { nodes { text } } } }`, isAhead: false },
      // With neighbours that the claim's own page does not bring, it is read by itself;
      { own: 'text article { url }', ends: `to ${OF_NODE} statements(first: 1) { nodes { source { name } } } } }`, isAhead: false },
      // so are two lists, or one in another order.
      {
        ends: `to ${OF_NODE} statements(first: 1) { nodes { text } } } } from ${OF_NODE} statements(first: 2) { nodes { act } } } }`,
        isAhead: false,
      },
      { ends: `to ${OF_NODE} statements(first: 1) { nodes { text } } statements(first: 1) { nodes { act } } } }`, isAhead: false },
      { ends: `to ${OF_NODE} statements(first: 1, order: OLDEST) { nodes { text } } } }`, isAhead: false },
      { ends: `to ${OF_NODE} statements(last: $few) { nodes { text } } } }`, isAhead: false },
      { ends: `to ${OF_NODE} statements(first: 1) { totalCount nodes { text } } } }`, isAhead: false },
      { ends: `to ${OF_NODE} statements(filter: { act: [DENY] }) { nodes { text } } } }`, isAhead: false },
      { ends: `to ${OF_NODE} statements(first: 1) @include(if: true) { nodes { text } } } }`, isAhead: false },
    ])(
      'brings what is said of the claims at their ends: $ends',
      async ({ ends, isAhead, order = 'NEWEST', own = 'text source { name } about { target } article { url }' }) => {
        const store = await open();
        await writeNewsroom(store);
        const { ask } = await clientOf(store);
        let found = 0;
        const lists = [`nodes { kind ${ends} }`, `edges { cursor node { kind ${ends} } }`];
        for (const [at, { id }] of (await nodesOf(store, 'Claim')).entries()) {
          const selected = `{ text statements(first: 3, order: ${order}) { nodes { ${own} } } relations(kind: $kind, first: 5) { ${lists[at % 2]} } }`;
          for (const kind of [null, ['CONTRADICTS']]) {
            const given = { kind, few: 2 };
            const declared = `query ($kind: [RelationKind!]${ends.includes('$few') ? ', $few: Int' : ''})`;
            const ahead = await ask(`${declared} { found: claim(id: "${id}") ${selected} }`, given);
            const alone = await ask(`${declared} { found: node(id: "${id}") { ... on Claim ${selected} } }`, given);
            expect([ahead.errors, ahead.data]).toEqual([[], alone.data]);
            const ofOthers = JSON.stringify(ahead.data).split(/"(?:statements|said)":/).length - 2;
            // Of one that is made one with another all lists are read anew; and of its own as the end of its relation.
            const isOneAlone = !ahead.statements.includes('read/claims') && ofOthers > 0;
            const isItself = new RegExp(`"(to|from)":{"id":"${id}","text":"[^"]*","s`).test(JSON.stringify(ahead.data));
            if (isOneAlone && isAhead && !isItself) {
              expect(ahead.statements).toEqual([order === 'OLDEST' ? 'read/expressing-page-oldest' : 'read/expressing-page']);
              found += ofOthers;
            }
            if (isOneAlone && !isAhead) found += ofOthers;
          }
        }
        expect(found).toBeGreaterThan(3);
      },
    );

    it('serves a page to none that asks for more of it, wherever the query says so', async () => {
      const store = await open();
      await writeNewsroom(store);
      const { ask } = await clientOf(store);
      const few = 'statements(first: 2) { nodes { id } }';
      const more = 'statements(first: 2) { totalCount pageInfo { hasNextPage } nodes { act text article { url } } }';
      const end = (fields: string) => `nodes { from { id ... on Claim { ${fields} } } to { id ... on Claim { ${fields} } } }`;
      const asked = [
        `relations { ${end(few)} } relations { ${end(more)} }`,
        `relations { nodes { to { ...S } } } relations { nodes { to { ...S ... on Claim { ${more} } } } }`,
        `a: relations { nodes { to { ...S } } } b: relations { nodes { to { ...S ... on Claim { ${more} } } from { ...S ... on Claim { ${more} } } } }`,
        `b: relations(first: 7) { nodes { to { ...S ... on Claim { ${more} } } } } a: relations { nodes { to { ...S } } }`,
        `...S relations { nodes { from { ...S ... on Claim { ${more} } } to { ...S ... on Claim { ${more} } } } }`,
      ];
      let ends = 0;
      for (const { id } of await nodesOf(store, 'Claim')) {
        for (const fields of asked) {
          const fragment = `fragment S on Claim { ${few} }`;
          const spread = fields.includes('...S') ? fragment : '';
          const page = fields.startsWith('...S') ? '' : 'statements(first: 1) { nodes { id } }';
          const ahead = await ask(`{ found: claim(id: "${id}") { ${page} ${fields} } } ${spread}`);
          const alone = await ask(`{ found: node(id: "${id}") { ... on Claim { ${page} ${fields} } } } ${spread}`);
          expect([fields, ahead.errors, ahead.data]).toEqual([fields, [], alone.data]);
          ends += JSON.stringify(ahead.data).split('"hasNextPage":').length - 1;
        }
      }
      expect(ends).toBeGreaterThan(20);
    });

    it('passes over what a person has rejected, as over other kinds, and says what is wrong with the arguments of relations', async () => {
      const { store, ask } = await newsroomStore();
      const byTime = [...(await nodesOf(store, 'Statement'))].sort((a, b) => (String(a.sortKey) < String(b.sortKey) ? -1 : 1));
      const [one, ...later] = byTime.filter(({ claimId }) => claimId != null);
      const others = later.filter(({ articleId, claimId }) => articleId !== one?.articleId && claimId !== one?.claimId);
      const end = (of: (typeof others)[number] | undefined) => ({ article: String(of?.articleId), id: String(of?.id) });
      // The earliest come first: neither those that are rejected nor those of another kind fill the one place that there is.
      const early = others
        .slice(0, 4)
        .flatMap((other) => [
          linked('contradicts', end(other), end(one), { status: 'rejected' }),
          linked('supports', end(other), end(one)),
        ]);
      await writeLinks(store, [...early, linked('contradicts', end(others.at(-1)), end(one))], ADDED_AT);
      const found = (given: string) =>
        `found: claim(id: "${one?.claimId}") { statements { nodes { id } } relations(${given}) { nodes { status from { id ... on Claim { statements(first: 1) { nodes { id } } } } } } }`;
      const { data, errors, statements } = await ask(`{ ${found('kind: [CONTRADICTS], first: 1')} }`);
      expect([errors, statements]).toEqual([[], ['read/expressing-page']]);
      expect(data).toMatchObject({ found: { relations: { nodes: [{ status: 'AUTO', from: { statements: { nodes: [{}] } } }] } } });
      for (const given of ['first: 0', 'first: 2, last: 2', 'after: "nothing"']) {
        const refused = await ask(`{ ${found(given)} }`);
        expect(refused.data).toEqual({ found: { statements: { nodes: expect.any(Array) }, relations: null } });
        expect(refused.errors).toEqual([
          expect.objectContaining({ path: ['found', 'relations'], extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) }),
        ]);
      }
    });

    it('brings each of two pages of one list what is asked of it', async () => {
      const { store, ask } = await newsroomStore();
      const [{ id } = { id: '' }] = await nodesOf(store, 'Person');
      for (const root of [`entity(ref: { id: "${id}" })`, `node(id: "${id}") { ... on Entity`]) {
        const query = `{ found: ${root} { a: statements(first: 3) { nodes { text } } b: statements(first: 3) { nodes { act article { headline } } } } ${root.startsWith('node') ? '}' : ''} }`;
        const { data, errors } = await ask(query);
        expect(errors).toEqual([]);
        const { a, b } = (data as { found: Record<string, { nodes: readonly object[] }> }).found;
        expect(a?.nodes[0]).toEqual({ text: expect.any(String) });
        expect(b?.nodes[0]).toEqual({ act: expect.any(String), article: { headline: expect.any(String) } });
      }
    });

    it('reads all that is one with it where a judgement makes it one with another', async () => {
      const { store, ask } = await newsroomStore();
      const [a, b] = (await nodesOf(store, 'Person')).map(({ id }) => String(id));
      await writeJudgement(store, { aId: a ?? '', bId: b ?? '', verdict: 'same', reason: 'a test', by: 'ada' }, ADDED_AT);
      for (const id of [a, b]) {
        const selected = `{ id name statements { ${NODES} } }`;
        const ahead = await ask(`{ found: entity(ref: { id: "${id}" }) ${selected} }`);
        const alone = await ask(`{ found: node(id: "${id}") { ... on Entity ${selected} } }`);
        expect([ahead.errors, ahead.data]).toEqual([[], alone.data]);
        // The second time no page is read in vain.
        const again = await ask(`{ found: entity(ref: { id: "${id}" }) ${selected} }`);
        expect([again.data, again.statements]).toEqual([alone.data, ['read/entities', 'read/said-page']]);
      }
    });

    it('says what is wrong with the arguments of the page where the page stands, and null where nothing has the id', async () => {
      const { store, ask } = await newsroomStore();
      const [{ id } = { id: '' }] = await nodesOf(store, 'Person');
      for (const given of ['first: 0', 'first: 2, last: 2', 'after: "nothing"']) {
        const { data, errors } = await ask(`{ entity(ref: { id: "${id}" }) { name statements(${given}) { nodes { text } } } }`);
        expect(data).toEqual({ entity: { name: expect.any(String), statements: null } });
        expect(errors).toEqual([
          expect.objectContaining({ path: ['entity', 'statements'], extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) }),
        ]);
      }
      const none = await ask(
        `{ ${Object.values(ROOTS).map(({ root, name }, at) => `r${at}: ${root('e_none')} { ${name} statements { nodes { text } } }`)} }`,
      );
      expect([none.errors, none.data]).toEqual([[], { r0: null, r1: null, r2: null }]);
    });

    it('reads a page with a filter by itself', async () => {
      const { store, ask } = await newsroomStore();
      const [{ id } = { id: '' }] = await nodesOf(store, 'Person');
      const { errors, statements } = await ask(
        `{ entity(ref: { id: "${id}" }) { statements(filter: { act: [DENY] }) { nodes { text } } } }`,
      );
      expect([errors, statements]).toEqual([[], ['read/entities', 'read/said-page']]);
    });
  },
  { files: dumpableFiles },
);
