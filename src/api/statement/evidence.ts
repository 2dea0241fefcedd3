/** The exact words of a statement with those around them. */
import type { StatementRow } from '../../graph/reads/rows.js';
import type { Context } from '../context.js';
import { BadInputError } from '../errors.js';
import { spansOf } from '../when.js';
import { firstWords, lastWords } from './words.js';

/** As many as the graph keeps on each side. */
export const MAX_WORDS = 50;

/** @throws BadInputError for more words than the graph keeps. */
export async function evidenceOf(statement: StatementRow, words: number, { loaders }: Context) {
  if (words < 0 || words > MAX_WORDS) throw new BadInputError(`"words" is ${words}; it must be from 0 to ${MAX_WORDS}.`);
  const { id, text, starts, ends, articleId } = statement;
  const [context, whole] = await Promise.all([
    loaders.node('statement-contexts', id),
    // Interrupted: what stands between the parts is in the article alone.
    starts.length > 1 ? loaders.node('article-texts', articleId) : null,
  ]);
  return {
    exact: whole?.text.slice(Math.min(...starts), Math.max(...ends)) ?? text,
    prefix: lastWords(context?.prefix ?? '', words),
    suffix: firstWords(context?.suffix ?? '', words),
    spans: spansOf(starts, ends),
    statement,
  };
}

export type EvidenceValue = Awaited<ReturnType<typeof evidenceOf>>;
