/** What engines return, as plain values: null, booleans, numbers, strings, lists and maps. */
import { type Row, StatementFailedError, type Value } from './store.js';

/**
 * The rows themselves, unless something in them must be another value: an answer of a few thousand values is copied by nobody.
 *
 * @throws StatementFailedError when a column holds a node, a date object or another type of the engine's own.
 */
export function plainRows(name: string, rows: readonly object[]): readonly Row[] {
  return rows.map((row) => plainMap(row as Values, name, '') as Row);
}

type Values = { readonly [key: string]: unknown };

function plain(value: unknown, name: string, path: string): Value {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return plainList(value, name, path);
  if (isMap(value)) return plainMap(value, name, `${path}.`);
  throw new StatementFailedError(
    `cypher/${name} returns ${path} as a ${kindOf(value)}: return scalars, maps and lists, dates by toString().`,
  );
}

function plainList(list: readonly unknown[], name: string, path: string): readonly Value[] {
  let copy: Value[] | null = null;
  for (let at = 0; at < list.length; at += 1) {
    const value = plain(list[at], name, path);
    if (value === list[at]) continue;
    copy ??= list.slice() as Value[];
    copy[at] = value;
  }
  return copy ?? (list as readonly Value[]);
}

function plainMap(map: Values, name: string, path: string): { readonly [key: string]: Value } {
  let copy: Record<string, Value> | null = null;
  for (const key in map) {
    const value = plain(map[key], name, path + key);
    if (value === map[key]) continue;
    copy ??= { ...map } as Record<string, Value>;
    copy[key] = value;
  }
  return copy ?? (map as { readonly [key: string]: Value });
}

/** Whether this is an object literal, of whichever realm. */
export function isMap(value: unknown): value is { readonly [key: string]: unknown } {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** A word for messages: 'null', 'list', 'map', 'string', 'Date' … */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (isMap(value)) return 'map';
  return typeof value === 'object' ? value.constructor.name : typeof value;
}
