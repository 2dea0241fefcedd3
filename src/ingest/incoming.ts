/** What comes in from files and standard input, one article or decomposition at a time, or why it cannot. */
import type { AppError } from '../errors.js';
import { articleDate } from './article-date.js';
import type { ArticleInput } from './article-input.js';
import { ArticleDateError, UndatedArticleError } from './errors.js';

export type Incoming = {
  /** For people: the file as it was named, with the line in a JSONL file. */
  readonly place: string;
} & (
  | { readonly kind: 'article'; readonly input: ArticleInput }
  | { readonly kind: 'decomposition'; readonly json: string }
  | { readonly kind: 'refused'; readonly error: AppError }
);

/** What the sender says of all articles that do not say it themselves. */
export type Defaults = {
  readonly published: string | null;
  /** An article without a date is taken in without one. */
  readonly undated: boolean;
  readonly outlet: string | null;
  /** Said of all articles, whatever they say themselves. */
  readonly language: string | null;
};

/** @throws ArticleDateError when the date to fill in is none. */
export function filledIn(defaults: Defaults): (incoming: Incoming) => Incoming {
  const { published, undated, outlet, language } = defaults;
  if (published !== null && articleDate(published) === null) throw new ArticleDateError(published);
  return (incoming) => {
    if (incoming.kind !== 'article') return incoming;
    const input = {
      ...incoming.input,
      published: incoming.input.published || published,
      outlet: incoming.input.outlet || outlet,
      language: language ?? incoming.input.language,
    };
    if (!input.published && !undated) return { place: incoming.place, kind: 'refused', error: new UndatedArticleError() };
    return { ...incoming, input };
  };
}
