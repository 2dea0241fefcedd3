/** Cursors: where in a list a page begins, and a mark that tells which list it was. */
import { hash } from 'node:crypto';
import { BadInputError } from './errors.js';

/** A cursor for the row with this sort key in the list that `scope` describes. */
export function cursorOf(key: string, scope: string): string {
  return Buffer.from(`${mark(key, scope)}${key}`).toString('base64url');
}

/**
 * The sort key of a cursor.
 *
 * @throws BadInputError when it is none, or comes from another list, order or filter.
 */
export function keyOf(cursor: string, scope: string, argument: string): string {
  const text = Buffer.from(cursor, 'base64url').toString();
  const key = text.slice(MARK_LENGTH);
  if (cursor.length > 2_000 || cursorOf(key, scope) !== cursor) {
    throw new BadInputError(`"${argument}" is no cursor of this list. Use one that the same list gave, with the same order and filter.`);
  }
  return key;
}

const MARK_LENGTH = 12;

const mark = (key: string, scope: string): string => hash('sha256', JSON.stringify([scope, key]), 'hex').slice(0, MARK_LENGTH);
