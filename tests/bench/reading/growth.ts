/** What a page costs as its list grows, is walked, or lies under several names; and what counting the whole list costs beside it. */
import { post, startContender } from './contender.js';
import { OURS } from './queries.js';
import type { Speakers } from './speakers.js';

const PORT = 4720;
/** Requests of each kind in a round. */
const EACH = 15;
const PAGE = 20;
/** The page far down the list. */
const FAR = 500;

type Request = { readonly query: string; readonly variables: object };
export type Growth = { readonly what: string; readonly ratio: number; readonly milliseconds: number; readonly to: number };

const pageOf = (id: string): Request => ({ query: OURS['entity page'].query, variables: { id } });
const NEXT = `query ($id: ID!, $after: String, $first: Int) { entity(ref: { id: $id }) { name statements(first: $first, after: $after) { totalCount
  pageInfo { hasNextPage endCursor } nodes { text act saidAt { value } article { headline outlet { name } } about { entity { name } } } } } }`;
const COUNTS = `query ($id: ID!) { entity(ref: { id: $id }) { statements { facets(by: ACT) { value count } timeline(by: MONTH) { from count } } } }`;

/** One figure for each comparison: the middle one of all rounds, each the ratio of two medians. */
export async function growth(speakers: Speakers, rounds: number): Promise<readonly Growth[]> {
  const contender = await startContender('Hearsay', PORT);
  try {
    const { quiet, busy, counted, spelt } = speakers;
    const after = await cursorBefore(busy, FAR);
    const far = { query: NEXT, variables: { id: busy, after, first: PAGE } };
    const near = { query: NEXT, variables: { id: busy, first: PAGE } };
    const compared: readonly (readonly [string, Request, Request, number])[] = [
      ['page of the busiest speaker, of that of one with 10,000 statements', pageOf(busy), pageOf(quiet), 1.3],
      [`its page ${FAR}, of its page 1`, far, near, 1.2],
      ['page of one with 10 spellings, of one with one', pageOf(spelt[10]), pageOf(spelt[1]), 2],
      ['with 100 spellings', pageOf(spelt[100]), pageOf(spelt[1]), 4],
      ['facets and timeline of 100,000 statements, of the first page', { query: COUNTS, variables: { id: counted } }, pageOf(counted), 15],
    ];
    const found: Growth[] = [];
    for (const [what, one, other, to] of compared) found.push({ what, to, ...(await compare(one, other, rounds)) });
    return found;
  } finally {
    contender.stop();
  }
}

/** In turns, one at a time. */
async function compare(one: Request, other: Request, rounds: number): Promise<{ readonly ratio: number; readonly milliseconds: number }> {
  const ratios: number[] = [];
  const times: number[] = [];
  // The first round only warms up.
  for (let round = 0; round <= rounds; round += 1) {
    const [own, others]: [number[], number[]] = [[], []];
    for (let turn = 0; turn < EACH; turn += 1) {
      own.push(await timed(one));
      others.push(await timed(other));
    }
    if (round > 0) ratios.push(median(own) / median(others));
    if (round > 0) times.push(median(own));
  }
  return { ratio: median(ratios), milliseconds: median(times) };
}

async function timed(request: Request): Promise<number> {
  const before = performance.now();
  await asked(request);
  return performance.now() - before;
}

/** @throws Error when the answer holds one. */
async function asked(request: Request) {
  const answer = await post(PORT, JSON.stringify(request));
  if (answer.includes('"errors":')) throw new Error(answer.slice(0, 500));
  return JSON.parse(answer).data;
}

/** Where a page begins, as one comes to it: a hundred statements at a time. */
async function cursorBefore(id: string, page: number): Promise<string> {
  let after: string | undefined;
  for (let seen = 0; seen < (page - 1) * PAGE; ) {
    const first = Math.min(100, (page - 1) * PAGE - seen);
    const { endCursor } = (await asked({ query: NEXT, variables: { id, first, after } })).entity.statements.pageInfo;
    after = endCursor;
    seen += first;
  }
  return after as string;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
