/** Refuses what costs too much, and says which part costs what and what to ask for instead. */
import { QueryTooLargeError } from '../errors.js';
import { MAX_COST, MAX_LISTS, MAX_PAGE_SIZE } from './bounds.js';
import { type Cost, costOf, type Part, partsOf, type Query } from './cost.js';

/** Parts that a refusal names. */
const NAMED = 5;

/** @throws QueryTooLargeError */
export function checkAffordable(query: Query): Cost {
  const cost = costOf(query);
  if (cost.lists > MAX_LISTS) {
    throw new QueryTooLargeError(
      `The query asks for ${cost.lists} lists; at most ${MAX_LISTS} are answered, since each is a read. Ask for several things in one list (by: […]), or in several requests.`,
    );
  }
  if (cost.cost > MAX_COST) throw tooDear(query, cost);
  return cost;
}

function tooDear(query: Query, { cost }: Cost): QueryTooLargeError {
  const parts = partsOf(query);
  const dearest = parts.slice(0, NAMED);
  const first = fittingSize(query);
  const large = first === null ? [] : parts.filter(({ size }) => size !== null && size > first).map(({ path }) => path);
  const instead =
    first === null
      ? 'Ask for less in each of several requests.'
      : `Ask for first: ${first} or fewer in ${named(large)}; then the query fits.`;
  const told = dearest.map(({ path, cost: own, size }) => `${path}${size === null ? '' : ` (${size} a page)`} ${own}`).join('; ');
  return new QueryTooLargeError(
    `The query could answer ${cost} things; at most ${MAX_COST} are answered at once. What costs most: ${told}. ${instead}`,
    {
      cost: {
        estimated: cost,
        limit: MAX_COST,
        parts: dearest.map(({ path, cost: own }) => ({ path, cost: own })),
        ...(first !== null && { fits: { first, in: large } }),
      },
    },
  );
}

/** The largest size of all pages with which the query fits; null where even pages of one are too much. */
function fittingSize(query: Query): number | null {
  let [fits, tooLarge] = [0, MAX_PAGE_SIZE + 1];
  while (tooLarge - fits > 1) {
    const middle = Math.floor((fits + tooLarge) / 2);
    if (costOf(query, middle).cost <= MAX_COST) fits = middle;
    else tooLarge = middle;
  }
  return fits === 0 ? null : fits;
}

function named(paths: readonly Part['path'][]): string {
  const shown = paths.slice(0, NAMED);
  return `${shown.join(', ')}${paths.length > shown.length ? ` and ${paths.length - shown.length} more` : ''}`;
}
