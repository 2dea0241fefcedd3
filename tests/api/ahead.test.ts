/** A node asked for by its id is read with the page that is selected below it: one statement, and the same answer as of the node by itself. */
import { jest } from '@jest/globals';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { writeJudgement } from '../../src/graph/write-judgement.js';
import { newsroom } from '../fixtures/newsroom.js';
import { ADDED_AT, clientOf } from '../helpers/api.js';
import { dumpableFiles, nodesOf } from '../helpers/dump.js';
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
