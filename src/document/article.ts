/** What arrives: an article's text with what its sender knows of it, before anything is extracted. */
export type Article = {
  /** The given id, else one derived from URL or text (decomposition/ids.ts). */
  readonly id: string;
  readonly url: string | null;
  /** Where there is one, it is the text's first line. */
  readonly headline: string | null;
  readonly outlet: string | null;
  /** ISO 8601 with its offset, or a bare day; null: no relative date is resolved. */
  readonly publishedAt: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
};
