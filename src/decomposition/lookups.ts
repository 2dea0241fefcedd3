/** Lookups: how long what things are looked up by may be, names and addresses. */
import { canonicalUrl } from './canonical-url.js';
import { MOST_UNITS } from './decomposition.js';
import { foldedName } from './ids.js';

/** In UTF-8, as it is kept. An index of Neo4j holds 8,167 bytes; folding and escaping may make three of one. */
const MOST_BYTES = 8000;

/** Why no store can look this name of an entity or outlet up, or null. */
export const nameProblem = (name: string): string | null => lengthProblem(name, foldedName(name));

/** Why no store can look this address up, or null. */
export const urlProblem = (url: string): string | null => lengthProblem(url, canonicalUrl(url));

function lengthProblem(given: string, kept: string): string | null {
  if (given.length > MOST_UNITS) return `has ${given.length} UTF-16 code units; ${MOST_UNITS} is the most`;
  const bytes = Buffer.byteLength(kept);
  return bytes > MOST_BYTES ? `is looked up by ${bytes} bytes of UTF-8; ${MOST_BYTES} is the most` : null;
}
