/** Reads one line of a JSONL file: an article, or a decomposition. */
import { z } from 'zod';
import { JsonLineError } from './errors.js';
import type { Incoming } from './incoming.js';

const words = z.string('must be a string').nullish();

/** Other keys are let be: what gathers articles has its own. */
const article = z.object({
  id: z.union([z.string(), z.number().transform(String)], 'must be a string or a number').nullish(),
  url: words,
  headline: words,
  title: words,
  outlet: words,
  published: words,
  publishedAt: words,
  date: words,
  language: words,
  text: z.string('must be a string'),
});

/** @throws JsonLineError */
export function readJsonLine(line: string, place: string): Incoming {
  const value = jsonValue(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new JsonLineError(null, 'This is no JSON object.');
  // Whatever else is wrong with it, its sender meant a decomposition; the parser of decompositions says what.
  if (('schema' in value && 'article' in value) || isOurs(value)) return { place, kind: 'decomposition', json: line };
  const parsed = article.safeParse(value);
  const issue = parsed.error?.issues[0];
  if (issue) throw new JsonLineError(issue.path.join('.'), `"${issue.path.join('.')}" ${issue.message}.`);
  const { id, url, headline, title, outlet, published, publishedAt, date, language, text } = parsed.data as z.infer<typeof article>;
  const input = { id, url, headline: headline ?? title, outlet, published: published ?? publishedAt ?? date, language, text };
  return { place, kind: 'article', input };
}

/** By its schema, whatever else it lacks. */
const isOurs = (value: object): boolean => 'schema' in value && typeof value.schema === 'string' && value.schema.startsWith('hearsay/');

/** @throws JsonLineError */
export function jsonValue(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new JsonLineError(null, `This is no JSON: ${cause instanceof Error ? cause.message : String(cause)}.`, { cause });
  }
}
