/** Every variant of every read with parameters that find something in a small graph, and each filter by itself. */
import { relationParams } from '../../src/graph/reads/relations-of.js';
import { WHOLE as ALL, fieldParams, type StatementFields } from '../../src/graph/reads/row-fields.js';
import { allLinesOf, type CypherFile, type CypherFiles, optionalNames, type StoreKind, variantsOf } from '../../src/graph/statements.js';
import type { Params, Row, Value } from '../../src/graph/store.js';

export type FittingCall = { readonly name: string; readonly given: readonly string[]; readonly params: Params };

/** What is stored: labels and properties of each node, as read/dump-nodes gives them. */
export type Stored = readonly Row[];

const FIRST = 4;

const EVERYTHING: StatementFields = { ...ALL, neighbours: ['sources', 'about', 'article'], neighbourDetails: true };

/**
 * The filters are null in each variant. They have values in the variant that is counted, or the bare one: each by itself where the newest
 * come first, all together where the oldest do, for Neo4j plans a text anew for each filter.
 */
export function fittingCalls(files: CypherFiles, kind: StoreKind, stored: Stored): readonly FittingCall[] {
  const values = filters(stored);
  return files.names
    .filter((name) => !name.startsWith('write/'))
    .map((name) => files.file(name, kind))
    .flatMap((file) => {
      const params = paramsOf(file, stored);
      const absent = (given: readonly string[]) => file.params.filter(({ name, optional }) => optional && !given.includes(name));
      const call = (given: readonly string[], filter: Params) => {
        const without = Object.fromEntries(absent(given).map(({ name }) => [name, null]));
        return { name: file.name, given, params: { ...params, ...filter, ...without } };
      };
      const names = Object.keys(params).filter((param) => params[param] === null);
      const ofMap = file.params.flatMap(({ name, anyOf }) => (name === 'filter' && anyOf) || []);
      const each = [...names, ...ofMap].map((name) => ({ [name]: chosen(values, name) }));
      const chosenNow = file.name.endsWith('-oldest') && each.length > 0 ? [Object.assign({}, ...each) as Params] : each;
      const counted = optionalNames(file).filter((name) => name === 'total' || name === 'filter');
      const filtered = (filter: Params) => {
        const inMap = Object.fromEntries(Object.entries(filter).filter(([name]) => ofMap.includes(name)));
        const byItself = Object.fromEntries(Object.entries(filter).filter(([name]) => !ofMap.includes(name)));
        return call(counted, { ...byItself, ...(ofMap.length > 0 && { filter: inMap }) });
      };
      return [...variantsOf(file).map((given) => call(given, {})), ...chosenNow.map(filtered)];
    });
}

function chosen(values: Params, param: string): Value {
  const value = values[param];
  if (value === undefined) throw new RangeError(`No value is known for the filter "${param}".`);
  return value;
}

function paramsOf(file: CypherFile, stored: Stored): Params {
  const text = allLinesOf(file);
  const [, label = '', property = ''] = /\(\w+:(\w+) \{(\w+): /.exec(text) ?? [];
  const there = valuesOf(stored, label, property);
  const values: Params = {
    keys: keysOf(property === '' ? ['all'] : there),
    first: FIRST,
    limit: 100,
    ...fieldParams(ALL),
    neighbourDetails: true,
    filter: {},
    relations: relationParams({ kinds: ['contradicts'], ends: FIRST, said: { first: 2, fields: EVERYTHING } }),
    most: FIRST,
    act: 'accuse',
    byCountry: true,
    ...WHOLE,
    by: ['speaker', 'act', 'day', 'type', 'place'],
    query: 'velde harbour',
    pieces: ['velde'],
    words: [' harbour '],
    word: 'harbour',
    [property]: there[0] ?? null,
  };
  return Object.fromEntries(
    file.params.map(({ name }) => {
      if (new RegExp(`\\$${name} IS NULL`).test(text)) return [name, null];
      return [name, values[name] ?? [...there, 'nothing']];
    }),
  );
}

/** For each hub the first page of all together, and a later one of its own. */
const keysOf = (hubs: readonly Value[]): Value =>
  hubs.flatMap((id, index) => [
    { at: index * 2, id, ids: hubs, ...WHOLE, stance: 'tells' },
    { at: index * 2 + 1, id, ids: [id], ...WHOLE, after: '2025-01-10', before: '2025-03-05', stance: 'denies' },
  ]);

const WHOLE = { after: '', before: '~', since: '', until: '~', firstDay: '', lastDay: '~', sinceDay: '', untilDay: '~' };

/** A value for each filter that finds some of the fixtures. */
function filters(stored: Stored): Params {
  const some = (label: string) => valuesOf(stored, label, 'id').filter((_id, index) => index % 2 === 0);
  return {
    speakerIds: some('Person'),
    aboutIds: some('Country'),
    targetIds: valuesOf(stored, 'Country', 'id'),
    countryIds: valuesOf(stored, 'Country', 'id'),
    mentionIds: some('Entity'),
    placeIds: valuesOf(stored, 'Place', 'id'),
    outletIds: some('Outlet'),
    claimIds: some('Claim'),
    storyIds: valuesOf(stored, 'Story', 'id'),
    acts: ['accuse', 'deny'],
    kinds: [...valuesOf(stored, 'Statement', 'kind').slice(0, 1), 'Person'],
    relationKinds: ['contradicts'],
    statuses: ['auto'],
    types: ['CONSULT', 'OTHER'],
    factualities: ['asserted'],
    roles: ['actor', 'topic'],
    words: [' harbour '],
    minConfidence: 0.5,
    minArticles: 2,
    minSpeakers: 2,
    minQuotedSpeakers: 1,
    verbatim: true,
    contradicted: true,
    minOutlets: 1,
    minIndependentReports: 2,
    maxIndependentReports: 1,
    dated: true,
    secondHand: true,
    unresolved: true,
    targetOnly: true,
    speakerKinds: ['Person'],
    officeOfIds: some('Entity'),
    office: [' minister '],
    dueSince: '2025-01-01',
    dueUntil: '2026-01-01',
    knownSince: '2025-01-01',
    headlineQuoteMissing: true,
    knownUntil: '2025-03-08',
    saidSince: '2025-03-05',
    saidUntil: '2025-03-05',
  };
}

/** The values of a property on the nodes with this label, sorted, each once. */
function valuesOf(stored: Stored, label: string, property: string): readonly Value[] {
  const found = stored
    .filter(({ labels }) => (labels as readonly string[]).includes(label))
    .map(({ props }) => (props as Row)[property] ?? null)
    .filter((value) => value !== null);
  return [...new Set(found)].sort();
}
