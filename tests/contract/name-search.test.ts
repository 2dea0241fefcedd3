/** Entities found by their names on every store: aliases, other spellings, typing errors; kinds narrow before the best are taken. */
import { entitySearch } from '../../src/graph/reads/entity-search.js';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { decompositionOf, type EntityDraft } from '../fixtures/draft.js';
import { describeStores } from '../helpers/stores.js';

const NOON = '2025-03-06T12:00:00.000Z';

/** An article in which all of these stand, each in a line of its own. */
const articleOf = (id: string, entities: readonly EntityDraft[]) =>
  decompositionOf({
    id,
    text: entities.flatMap(({ name, aliases = [] }) => [name, ...aliases].map((words) => `${words} came.`)).join('\n'),
    entities: Object.fromEntries(entities.map((entity, at) => [`e${at}`, entity])),
  });

describeStores((open) => {
  it('finds a name by its aliases, by other spellings and with typing errors', async () => {
    const store = await open();
    const entities: readonly EntityDraft[] = [
      { kind: 'Person', name: 'Zoë Brückner' },
      { kind: 'Person', name: 'Omar al-Duarte' },
      { kind: 'Person', name: 'Mary O’Lind' },
      { kind: 'Organisation', name: 'Norland Dockers Federation', aliases: ['N.D.F.'] },
      { kind: 'Organisation', name: 'Weber Works', aliases: ['WW'] },
      { kind: 'Place', name: 'Saint Velde' },
    ];
    await writeDecompositions(store, [articleOf('spellings', entities)], NOON);
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['zoe bruckner', ['Zoë Brückner']],
      ['BRUECKNER', ['Zoë Brückner']],
      ['Bruckenr', ['Zoë Brückner']],
      ['al Duarte', ['Omar al-Duarte']],
      ["o'lind", ['Mary O’Lind']],
      ['O Lind', ['Mary O’Lind']],
      ['NDF', ['Norland Dockers Federation']],
      ['N. D. F.', ['Norland Dockers Federation']],
      ['dockers fed', ['Norland Dockers Federation']],
      ['W.W.', ['Weber Works']],
      ['Webber Works', ['Weber Works']],
      ['velde', ['Saint Velde']],
      ['Veldes', ['Saint Velde']],
      ['nobody', []],
    ];
    for (const [text, names] of cases) {
      const found = await entitySearch(store, text, null);
      expect({ text, found: found.map(({ name }) => name) }).toEqual({ text, found: names });
    }
  }, 120_000);

  it('asks for the kind first: whoever else bears the name leaves room', async () => {
    const store = await open();
    const letters = [...'abcdefghijklmnop'];
    const people = letters.flatMap((a) => letters.map((b): EntityDraft => ({ kind: 'Person', name: `A${a}${b} Okoro` })));
    await writeDecompositions(store, [articleOf('people', people), articleOf('bay', [{ kind: 'Place', name: 'Okoro Great Bay' }])], NOON);
    expect(await entitySearch(store, 'okoro', null)).toHaveLength(200);
    expect((await entitySearch(store, 'okoro', ['Place'])).map(({ name }) => name)).toEqual(['Okoro Great Bay']);
  }, 240_000);
});
