/** The text of a query, before it is compared with the schema: how long it is, and its shape. */
import { createHash } from 'node:crypto';
import { type DocumentNode, parse } from 'graphql';
import { QueryTooLargeError } from '../errors.js';
import { MAX_TEXT, MAX_TOKENS } from './bounds.js';
import { checkShape } from './shape.js';

/** Texts that are known to be good; clients send few, again and again. */
const MOST_KNOWN = 1_000;

/**
 * @returns what checks a text; one that does not parse is left to whoever says so.
 */
export function textCheck(): (text: string) => void {
  const good = new Set<string>();
  return (text) => {
    if (text.length > MAX_TEXT)
      throw new QueryTooLargeError(`The query has ${text.length} characters; at most ${MAX_TEXT} are read. Send long values as variables.`);
    const hash = createHash('sha256').update(text).digest('base64');
    if (good.has(hash)) return;
    const document = parsed(text);
    if (!document) return;
    checkShape(document);
    if (good.size >= MOST_KNOWN) good.clear();
    good.add(hash);
  };
}

function parsed(text: string): DocumentNode | null {
  try {
    return parse(text, { maxTokens: MAX_TOKENS });
  } catch {
    return null; // the server itself tells where it does not parse
  }
}
