/** Who spoke and is not known: gathered by words over articles, with whom it may be. */
import { writeDecompositions } from '../../src/graph/write-article.js';
import { writeJudgement } from '../../src/graph/write-judgement.js';
import { decompositionOf } from '../fixtures/draft.js';
import { ADDED_AT, clientOf } from '../helpers/api.js';
import { dumpableFiles, nodesOf } from '../helpers/dump.js';
import { describeStores } from '../helpers/stores.js';

const article = (id: string, candidates: { entityId: string; score: number; reason: string }[], more = '') =>
  decompositionOf({
    id,
    text: `An official said that ships had left.${more}\nWeber and Anna Nair said that they had not.`,
    entities: {
      official: { kind: 'Person', name: 'An official', named: false },
      nair: { kind: 'Person', name: 'Anna Nair' },
      weber: { kind: 'Person', name: 'Weber', ambiguous: true },
    },
    statements: [
      { content: 'that ships had left', source: 'official', cue: 'said', lemma: 'say', candidates },
      ...(more === ''
        ? []
        : [{ content: 'that ferries had left', source: 'official', sourceText: 'The official', cue: 'added', lemma: 'add' }]),
      { content: 'that they had not', source: 'weber', also: ['nair'], cue: more === '' ? 'said#2' : 'said#2', lemma: 'say' },
    ],
  });

describeStores(
  (open) => {
    it('gathers the same words over articles, the most telling first, with the best candidates', async () => {
      const store = await open();
      const likely = { entityId: 'nair', score: 0.5, reason: 'named next' };
      await writeDecompositions(
        store,
        [
          article('one', [{ ...likely, score: 0.25, reason: 'named last' }], ' The official added that ferries had left.'),
          article('two', [likely]),
        ],
        ADDED_AT,
      );
      const { ask } = await clientOf(store);
      const query = `query ($first: Int) { unresolvedSources(first: $first) {
      text entity { name } statementCount articleCount candidates { entity { name } score reason }
    } }`;
      const { data, errors, statements } = await ask(query);
      expect(errors).toEqual([]);
      expect(data).toEqual({
        unresolvedSources: [
          {
            text: 'An official',
            entity: null,
            statementCount: 3,
            articleCount: 2,
            candidates: [{ entity: { name: 'Anna Nair' }, score: 0.5, reason: 'named next' }],
          },
          { text: 'Weber', entity: null, statementCount: 2, articleCount: 2, candidates: [] },
        ],
      });
      expect(statements).toEqual(['read/unresolved-sources', 'read/perhaps-said-by']);
      expect((await ask(query, { first: 1 })).data).toMatchObject({ unresolvedSources: [{ text: 'An official' }] });
    });

    it('leaves out who was found to be somebody, and keeps those of whom nobody is known to be any', async () => {
      const store = await open();
      await writeDecompositions(store, [article('one', []), article('two', [])], ADDED_AT);
      const { ask } = await clientOf(store);
      const found = async () => {
        const { data, errors } = await ask('{ unresolvedSources { text statementCount } }');
        expect(errors).toEqual([]);
        return (data as { unresolvedSources: readonly object[] }).unresolvedSources;
      };
      const idsOf = async (name: string) =>
        (await nodesOf(store, 'Entity')).filter((entity) => entity.name === name).map(({ id }) => String(id));
      const [official = '', other = ''] = await idsOf('An official');
      const [weber = ''] = await idsOf('Weber');
      const [nair = ''] = await idsOf('Anna Nair');
      const judge = (aId: string, bId: string) =>
        writeJudgement(store, { aId, bId, verdict: 'same', reason: 'one', by: 'a test' }, ADDED_AT);
      await judge(official, other);
      expect(await found()).toEqual([
        { text: 'An official', statementCount: 2 },
        { text: 'Weber', statementCount: 2 },
      ]);
      await judge(weber, nair);
      expect(await found()).toEqual([
        { text: 'An official', statementCount: 2 },
        { text: 'Weber', statementCount: 1 },
      ]);
      await judge(other, nair);
      expect(await found()).toEqual([{ text: 'Weber', statementCount: 1 }]);
    });

    it('is known to the filter of statements, too, once a judgement makes it one with somebody known', async () => {
      const store = await open();
      await writeDecompositions(store, [article('one', [])], ADDED_AT);
      const { ask } = await clientOf(store);
      const idOf = async (name: string) => String((await nodesOf(store, 'Entity')).find((entity) => entity.name === name)?.id);
      const [aId, bId] = [await idOf('An official'), await idOf('Anna Nair')];
      const textsOf = async (unresolved: boolean) => {
        const { data, errors } = await ask(`{ statements(filter: { unresolved: ${unresolved} }) { nodes { text source { name } } } }`);
        expect(errors).toEqual([]);
        return (data as { statements: { nodes: readonly { text: string }[] } }).statements.nodes.map(({ text }) => text);
      };
      expect(await textsOf(true)).toEqual(['that ships had left']);
      await writeJudgement(store, { aId, bId, verdict: 'same', reason: 'seen', by: 'a test' }, ADDED_AT);
      expect({ unknown: await textsOf(true), known: (await textsOf(false)).length }).toEqual({ unknown: [], known: 2 });
    });
  },
  { files: dumpableFiles },
);
