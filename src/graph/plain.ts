/** What engines return, as plain values: null, booleans, numbers, strings, lists and maps. */
import { type Row, StatementFailedError, type Value } from './store.js';

/** @throws StatementFailedError when a column holds a node, a date object or another type of the engine's own. */
export function plainRows(name: string, rows: readonly object[]): readonly Row[] {
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, plain(value, name, column)])));
}

function plain(value: unknown, name: string, path: string): Value {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map((item) => plain(item, name, path));
  if (isMap(value)) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner, name, `${path}.${key}`)]));
  throw new StatementFailedError(
    `cypher/${name} returns ${path} as a ${kindOf(value)}: return scalars, maps and lists, dates by toString().`,
  );
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
