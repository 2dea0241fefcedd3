/** What a page costs as its list grows, is walked, or lies under several names; and what counting the whole list costs beside it. */
import { type Contender, startContender } from './contender.js';
import { OURS } from './queries.js';
import type { Sizes, Speakers } from './speakers.js';

/** Requests of each kind in a round. */
const EACH = 15;
const PAGE = 20;

type Request = { readonly query: string; readonly variables: object };
export type Growth = {
  readonly what: string;
  readonly ratio: number;
  readonly milliseconds: number;
  readonly other: number;
  /** Null where no bound is set. */
  readonly to: number | null;
};

const pageOf = (id: string): Request => ({ query: OURS['entity page'].query, variables: { id } });
const NEXT = `query ($id: ID!, $after: String, $first: Int) { entity(ref: { id: $id }) { name statements(first: $first, after: $after) { totalCount
  pageInfo { hasNextPage endCursor } nodes { text act saidAt { value } article { headline outlet { name } } about { entity { name } } } } } }`;
const COUNTS = `query ($id: ID!) { entity(ref: { id: $id }) { statements { facets(by: ACT) { value count } timeline(by: MONTH) { from count } } } }`;

/** One request beside another, and what is done before each turn of the first, unmeasured. */
type Comparison = {
  readonly what: string;
  readonly one: Request;
  readonly other: Request;
  readonly to: number | null;
  readonly before?: () => Promise<unknown>;
};

export type GrowthOptions = {
  readonly sizes: Sizes;
  readonly rounds: number;
  /** Commits to the graph what no question is about. */
  readonly write: () => Promise<unknown>;
};

/** One figure for each comparison: the middle one of all rounds, each the ratio of two medians. */
export async function growth(
  { busy, quiet, counted, spelt }: Speakers,
  { sizes, rounds, write }: GrowthOptions,
): Promise<readonly Growth[]> {
  const ours = await startContender('Hearsay');
  try {
    const farthest = Math.min(500, Math.floor(sizes.busy / PAGE));
    const far = { query: NEXT, variables: { id: busy, after: await cursorBefore(ours, busy, farthest), first: PAGE } };
    const near = { query: NEXT, variables: { id: busy, first: PAGE } };
    const many = (count: number) => count.toLocaleString('en');
    const facets = { one: { query: COUNTS, variables: { id: counted } }, other: pageOf(counted) };
    const grown = `page of one with ${many(sizes.busy)} statements, of that of one with ${many(sizes.quiet)}`;
    const compared: readonly Comparison[] = [
      { what: grown, one: pageOf(busy), other: pageOf(quiet), to: 1.3 },
      { what: `its page ${farthest}, of its page 1`, one: far, other: near, to: 1.2 },
      { what: 'page of one with 10 spellings, of one with one', one: pageOf(spelt[10]), other: pageOf(spelt[1]), to: 2 },
      { what: 'with 100 spellings', one: pageOf(spelt[100]), other: pageOf(spelt[1]), to: 4 },
      { what: `facets and timeline of ${many(sizes.counted)} statements, of their first page`, ...facets, to: 15 },
      { what: 'the same, each after something was written', ...facets, to: null, before: write },
    ];
    const found: Growth[] = [];
    for (const comparison of compared) {
      const { what, one, other, to } = comparison;
      await full(ours, one, PAGE);
      await full(ours, other, PAGE);
      found.push({ what, to, ...(await compare(ours, comparison, rounds)) });
    }
    return found;
  } finally {
    await ours.stop();
  }
}

/** @throws Error where a page is not full, or the counts are of nothing: what is measured would be something else. */
async function full(ours: Contender, request: Request, size: number): Promise<void> {
  const { nodes, facets } = JSON.parse(await ours.answer(request)).data.entity.statements;
  const there = nodes?.length ?? facets.reduce((sum: number, { count }: { readonly count: number }) => sum + count, 0);
  if (there < size) throw new Error(`A page of ${size} has ${there} statements.`);
}

/** In turns, one at a time. */
async function compare(ours: Contender, { one, other, before }: Comparison, rounds: number) {
  const found: { readonly ratio: number; readonly milliseconds: number; readonly other: number }[] = [];
  // The first round only warms up.
  for (let round = 0; round <= rounds; round += 1) {
    const [own, others]: [number[], number[]] = [[], []];
    for (let turn = 0; turn < EACH; turn += 1) {
      await before?.();
      own.push(await timed(ours, one));
      others.push(await timed(ours, other));
    }
    if (round > 0) found.push({ ratio: median(own) / median(others), milliseconds: median(own), other: median(others) });
  }
  return found.sort((a, b) => a.ratio - b.ratio)[Math.floor(found.length / 2)] as (typeof found)[number];
}

async function timed(ours: Contender, request: Request): Promise<number> {
  const before = performance.now();
  await ours.answer(request);
  return performance.now() - before;
}

/** Where a page begins, as one comes to it: a hundred statements at a time. */
async function cursorBefore(ours: Contender, id: string, page: number): Promise<string> {
  let after: string | undefined;
  for (let seen = 0; seen < (page - 1) * PAGE; ) {
    const first = Math.min(100, (page - 1) * PAGE - seen);
    const answer = await ours.answer({ query: NEXT, variables: { id, first, after } });
    after = JSON.parse(answer).data.entity.statements.pageInfo.endCursor;
    seen += first;
  }
  return after as string;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
