/** A `When` of the decomposition flat on its owner: dueValue, duePrecision, dueBefore, dueAfter, dueText. */
import type { When } from '../../decomposition/decomposition.js';
import { textOf } from '../../text/span.js';
import { startOf } from './time.js';
import type { Props } from './unit.js';

/** @param text - the article's, of which the time's span is a part. */
export const flatWhen = (name: string, when: When | null, text: string): Props => ({
  [`${name}Value`]: when?.value ?? null,
  [`${name}Precision`]: when?.precision ?? null,
  [`${name}Before`]: when?.before ?? null,
  [`${name}After`]: when?.after ?? null,
  [`${name}Text`]: when?.span ? textOf(text, when.span) : null,
});

/** The day or minute (UTC) of publication, as a `When`; an article that does not tell has none. */
export function flatPublished(publishedAt: string | null): Props {
  const start = publishedAt === null ? null : startOf(publishedAt);
  return {
    publishedValue: start && (start.hourKnown ? `${start.second.slice(0, 16)}Z` : start.second.slice(0, 10)),
    publishedPrecision: start && (start.hourKnown ? 'minute' : 'day'),
    publishedBefore: null,
    publishedAfter: null,
    publishedText: start && publishedAt,
  };
}
