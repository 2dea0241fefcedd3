/** Ingest: articles and decompositions are checked, extracted and written; one that is bad never stops the others. */
import type { Decomposition } from '../decomposition/decomposition.js';
import { ArticleIdError } from '../decomposition/ids.js';
import { DecompositionError, parseDecomposition } from '../decomposition/parse.js';
import { AppError } from '../errors.js';
import type { News } from '../feed/feed.js';
import { removeArticle } from '../graph/remove-article.js';
import { StatementFailedError, type Store } from '../graph/store.js';
import { writeDecompositions } from '../graph/write-article.js';
import { type Judged, revokeJudgement, writeJudgement } from '../graph/write-judgement.js';
import { type ArticleInput, articleFrom } from './article-input.js';
import { ExtractionFailedError, ExtractorError, InputError } from './errors.js';
import type { Extract } from './extractor.js';
import { jsonValue } from './json-line.js';

/** What became of one article: its id, or why it was not taken in. */
export type IngestOutcome = {
  readonly articleId: string | null;
  readonly error: { readonly code: string; readonly message: string; readonly path: string | null } | null;
};
type Ingested = {
  /** One for each, in the order in which they were given. */
  readonly results: readonly IngestOutcome[];
  /** Of the last write; null on a store that has none, or when nothing was written. */
  readonly bookmark: string | null;
};
/** What people say of two entities. */
export type Judging = {
  judge(judged: Judged): Promise<{ readonly id: string; readonly bookmark: string | null }>;
  revokeJudgement(id: string): Promise<{ readonly bookmark: string | null }>;
};

/** Each throws StoreError when the store fails as such; batches written before that stay written, and may be sent again. */
export type Ingest = {
  articles(inputs: readonly ArticleInput[]): Promise<Ingested>;
  /** @param json - decompositions, each as one JSON value. */
  decompositions(json: readonly string[]): Promise<Ingested>;
  remove(id: string): Promise<{ readonly removed: boolean; readonly bookmark: string | null }>;
};

export type IngestParts = {
  /** Asked for before the first article; what it throws ends the call. */
  readonly loadExtractor: () => Promise<Extract>;
  readonly store: Store;
  readonly now: () => Date;
  /** Is told what is new in the graph, once it can be read; what it throws is its own matter. */
  readonly announce?: (news: readonly News[]) => Promise<void>;
};

/** Articles in one transaction: what is held in memory, and what is sent again when it fails. */
export const BATCH = 20;

export function ingestInto(parts: IngestParts): Ingest & Judging {
  const { loadExtractor, store, now } = parts;
  return {
    async articles(inputs) {
      const extract = await loadExtractor();
      return inBatches(inputs, (input) => decompose(extract, input), parts);
    },
    decompositions: (json) => inBatches(json, parseJson, parts),
    remove: (id) => removeArticle(store, id),
    judge: (judged) => writeJudgement(store, judged, now().toISOString()),
    revokeJudgement: (id) => revokeJudgement(store, id, now().toISOString()),
  };
}

/** @throws InputError, ArticleIdError, ExtractionFailedError, ExtractorError */
export async function decompose(extract: Extract, input: ArticleInput): Promise<Decomposition> {
  const article = await articleFrom(input);
  try {
    return await extract(article);
  } catch (cause) {
    if (cause instanceof ExtractorError) throw cause;
    throw new ExtractionFailedError(cause);
  }
}

/** @throws JsonLineError, DecompositionError */
export const parseJson = (json: string): Decomposition => parseDecomposition(jsonValue(json));

async function inBatches<Given>(
  given: readonly Given[],
  check: (one: Given) => Decomposition | Promise<Decomposition>,
  parts: IngestParts,
): Promise<Ingested> {
  const results: IngestOutcome[] = [];
  let bookmark: string | null = null;
  for (let start = 0; start < given.length; start += BATCH) {
    const checked: Checked[] = [];
    for (const one of given.slice(start, start + BATCH)) checked.push(await orError(() => check(one)));
    const written = await writeBatch(checked, parts);
    results.push(...written.results);
    bookmark = written.bookmark ?? bookmark;
  }
  return { results, bookmark };
}

/** A decomposition, or why there is none. */
export type Checked = Decomposition | AppError;

/** What was raised on purpose is this one's error; a fault in the program, or the end of all extraction, goes through. */
export async function orError(work: () => Decomposition | Promise<Decomposition>): Promise<Checked> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError && !(error instanceof ExtractorError)) return error;
    throw error;
  }
}

async function writeBatch(checked: readonly Checked[], parts: IngestParts): Promise<Ingested> {
  const { store, now, announce } = parts;
  const good = checked.flatMap((one) => (one instanceof AppError ? [] : [one]));
  if (good.length === 0) return { results: checked.map(outcome), bookmark: null };
  try {
    const { articleIds, added, bookmark } = await writeDecompositions(store, good, now().toISOString());
    await announce?.(added.map((one) => ({ ...one, bookmark })));
    const ids = articleIds.values();
    return {
      results: checked.map((one) => (one instanceof AppError ? outcome(one) : taken(ids.next().value ?? one.article.id))),
      bookmark,
    };
  } catch (error) {
    if (!(error instanceof StatementFailedError)) throw error;
    if (good.length === 1) return { results: checked.map((one) => outcome(one instanceof AppError ? one : error)), bookmark: null };
  }
  // The store refused one of them and so took none: each is written alone, to find out which.
  const alone: Ingested[] = [];
  for (const one of checked) alone.push(await writeBatch([one], parts));
  return {
    results: alone.flatMap(({ results }) => results),
    bookmark: alone.findLast(({ bookmark }) => bookmark !== null)?.bookmark ?? null,
  };
}

const taken = (articleId: string): IngestOutcome => ({ articleId, error: null });

function outcome(one: Checked): IngestOutcome {
  return one instanceof AppError ? { articleId: null, error: refusal(one) } : taken(one.article.id);
}

/** An error as those are told of it whose article it is about. */
export const refusal = (error: AppError) => ({ code: error.code, message: error.message, path: pathOf(error) });

const pathOf = (error: AppError): string | null => {
  if (error instanceof ArticleIdError) return 'id';
  return error instanceof InputError || error instanceof DecompositionError ? error.path : null;
};
