/** What a statement may be given: checked before the query, alike for both stores, where one would raise and the other store it. */
import { oncePer } from './once-per.js';
import { isMap, kindOf } from './plain.js';
import { type CypherFile, optionalNames } from './statements.js';
import { type Params, StatementFailedError, type Value } from './store.js';

/**
 * The parameters to send: those of the header, without the optional ones that are not given.
 *
 * Refuses a missing or unknown parameter, an optional one that has a value but is not given (its filter would be lost without a
 * word), and values that the stores take differently. A map called `props` becomes the properties of a node or relationship.
 *
 * @throws StatementFailedError naming the file and the path: 'cypher/write/statements: rows[3].props.starts mixes number and string …'.
 */
export function paramsOf(file: CypherFile, given: readonly string[], params: Params): Params {
  const fail = (path: string, why: string): never => {
    throw new StatementFailedError(`cypher/${file.name}: ${path} ${why}`);
  };
  const { names, optional } = namesOf(file);
  const unknown = Object.keys(params).find((name) => !names.has(name));
  if (unknown !== undefined) fail(unknown, 'is not in the header.');
  const sent = file.params.flatMap(({ name, anyOf }): [string, Value][] => {
    const value = params[name];
    if (anyOf && given.includes(name)) return eachOf(anyOf, value, (path, why) => fail(`${name}${path}`, why));
    if (!optional.has(name) || given.includes(name)) return [[name, value === undefined ? fail(name, 'is missing.') : value]];
    return (value ?? null) === null ? [] : fail(name, `has a value, but "${name}" is not among the given.`);
  });
  for (const [name, value] of sent) checkValue(value, name, name === 'props', fail);
  return Object.fromEntries(sent);
}

const namesOf = oncePer((file: CypherFile) => ({
  names: new Set(file.params.map(({ name }) => name)),
  optional: new Set(optionalNames(file)),
}));

type Fail = (path: string, why: string) => never;

/** One that stands for several: each of them, null where it is not given. */
function eachOf(names: readonly string[], value: Value | undefined, fail: Fail): [string, Value][] {
  if (!isMap(value)) return fail('', 'is missing.');
  const other = Object.keys(value).find((key) => !names.includes(key));
  if (other !== undefined) fail(`.${other}`, 'is not in the header.');
  return names.map((name) => [name, (value[name] ?? null) as Value]);
}

/** What a row finds or merges nodes and relationships by. */
const KEYS = ['id', 'to', 'mark', 'canonicalId'];

/** @param inProps - whether what stands here becomes properties. */
function checkValue(value: unknown, path: string, inProps: boolean, fail: Fail): void {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return;
  if (typeof value === 'number') checkNumber(value, path, fail);
  else if (Array.isArray(value)) checkList(value, path, inProps, fail);
  else if (isMap(value)) checkMap(value, path, inProps, fail);
  else fail(path, `is ${kindOf(value)}, which no store takes.`);
}

function checkMap(map: { readonly [key: string]: unknown }, path: string, inProps: boolean, fail: Fail): void {
  for (const [key, value] of Object.entries(map)) {
    const here = `${path}.${key}`;
    if (KEYS.includes(key) && value === null) fail(here, 'is null: nothing can be found or merged by it.');
    if (inProps && isMap(value)) fail(here, 'is a map: a property cannot hold one.');
    checkValue(value, here, inProps || key === 'props', fail);
  }
}

function checkNumber(value: number, path: string, fail: Fail): void {
  if (!Number.isFinite(value)) fail(path, `is ${value}, which is no number to store.`);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) fail(path, `is ${value}: whole numbers above 2^53 lose digits.`);
}

function checkList(list: readonly unknown[], path: string, inProps: boolean, fail: Fail): void {
  const kinds = [...new Set(list.map(kindOf))].sort();
  if (kinds.includes('null')) fail(path, 'holds null: a list in the graph cannot.');
  if (kinds.includes('list')) fail(path, 'holds a list: lists in the graph are flat.');
  if (kinds.length > 1) fail(path, `mixes ${kinds.join(' and ')}: a list in the graph has one kind.`);
  if (inProps && kinds.includes('map')) fail(path, 'holds a map: a property cannot.');
  for (const [index, value] of list.entries()) checkValue(value, `${path}[${index}]`, inProps, fail);
}
