/** Why a file, a line or an article cannot be taken in: each says what to do. */
import { AppError } from '../errors.js';

/** Something is wrong with what came in, not with the place it was to go to. */
export abstract class InputError extends AppError {
  /** Where in the value it is, as in 'published'; null where it is the whole. */
  readonly path: string | null = null;
}

/** The file or folder cannot be read. */
export class UnreadableFileError extends InputError {
  readonly code = 'FILE_UNREADABLE';
}

/** Bytes that are no UTF-8 text. */
export class NotTextError extends InputError {
  readonly code = 'FILE_NOT_TEXT';
  constructor() {
    super('This is no UTF-8 text. Save it as UTF-8 text, Markdown or HTML; export a PDF or Word file as text first.');
  }
}

/** The lines between the fences at the top of a file do not parse, or hold what they cannot. */
export class FrontMatterError extends InputError {
  readonly code = 'FRONT_MATTER';
  constructor(
    /** From 1, in the file. */
    readonly line: number,
    problem: string,
    options?: ErrorOptions,
  ) {
    super(
      `The front matter is broken at line ${line}: ${problem} It is YAML between two lines of ---; a value with ": " or quotation marks in it stands in quotation marks.`,
      options,
    );
  }
}

/** A line of a JSONL file that does not parse, or is neither an article nor a decomposition. */
export class JsonLineError extends InputError {
  readonly code = 'JSON_LINE';
  constructor(
    override readonly path: string | null,
    problem: string,
    options?: ErrorOptions,
  ) {
    super(`${problem} A line is one JSON object: an article with a "text", or a decomposition as "hearsay extract" prints it.`, options);
  }
}

/** A page in which no article is found. */
export class NoArticleInPageError extends InputError {
  readonly code = 'PAGE_WITHOUT_ARTICLE';
  constructor(options?: ErrorOptions) {
    super('No article is found in this page. Save its text as a .txt file with front matter, and take that in.', options);
  }
}

/** Nothing, or white space alone. */
export class EmptyArticleError extends InputError {
  readonly code = 'ARTICLE_EMPTY';
  override readonly path = 'text';
  constructor() {
    super('The article has no text. Give its text, with or without front matter above it.');
  }
}

/** Half of a surrogate pair, which no UTF-8 can hold. */
export class BrokenCharacterError extends InputError {
  readonly code = 'ARTICLE_BROKEN_CHARACTER';
  constructor(override readonly path: string) {
    super(`"${path}" holds half of a surrogate pair (U+D800 to U+DFFF alone). Send whole characters; it was cut in the middle of one.`);
  }
}

/** More than any article has. */
export class ArticleTooLongError extends InputError {
  readonly code = 'ARTICLE_TOO_LONG';
  override readonly path = 'text';
  /** @param bytes - null where it was not read to its end. */
  constructor(bytes: number | null, limit: number) {
    const length = bytes === null ? `more than ${megabytes(limit)}` : megabytes(bytes);
    super(
      `This is ${length} long, and ${megabytes(limit)} is the most. Split it into its articles: one a file, or one a line of a .jsonl file.`,
    );
  }
}

const megabytes = (bytes: number) => `${Number((bytes / 1_000_000).toPrecision(2))} MB`;

/** An address that is none, or none of a page: what a reader would be sent to. */
export class ArticleUrlError extends InputError {
  readonly code = 'ARTICLE_URL';
  override readonly path = 'url';
  constructor(url: string) {
    super(`"${url.slice(0, 80)}" is no web address. Give the whole of it, as in https://herald.example/bridge, or none.`);
  }
}

/** Longer than a store can look an article up by. */
export class ArticleFieldTooLongError extends InputError {
  readonly code = 'ARTICLE_FIELD_TOO_LONG';
  /** @param problem - what is too long of it. */
  constructor(
    override readonly path: string,
    problem: string,
  ) {
    super(`"${path}" ${problem}. Give it shorter, or leave it out.`);
  }
}

/** A date in another form than ISO 8601, or one that no calendar has. */
export class ArticleDateError extends InputError {
  readonly code = 'ARTICLE_DATE';
  override readonly path = 'published';
  constructor(date: string) {
    super(
      `"${date}" is no date that can be used. Give a day such as 2024-10-17, or a time with its offset such as 2024-10-17T14:30:00+02:00; years run from 1000 to 9998.`,
    );
  }
}

/** On the command line an article needs a date, unless its sender says that it has none. */
export class UndatedArticleError extends InputError {
  readonly code = 'ARTICLE_UNDATED';
  override readonly path = 'published';
  constructor() {
    super(
      'The article has no date, so that "on Thursday" cannot be resolved. Add "date: 2024-10-17" to its front matter, pass --published 2024-10-17, or pass --undated to take it in without one.',
    );
  }
}

/** Not English, as far as one can tell, or by its sender's word. */
export class ArticleLanguageError extends InputError {
  readonly code = 'ARTICLE_LANGUAGE';
  override readonly path = 'language';
  constructor(language: string) {
    super(`The article is in ${languageName(language)} (${language}); Hearsay reads English. If it is English, say so: language "en".`);
  }
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
/** Of its first part: what follows (a country, a script) may be anything that a sender wrote. */
const languageName = (tag: string) => {
  const [language = ''] = tag.split(/[-_]/);
  return (/^[a-z]{2,3}$/i.test(language) ? languageNames.of(language) : null) ?? tag;
};

/** Extraction as a whole has ended, and the article it is told of is not why: no article's outcome, but the command's. */
export abstract class ExtractorError extends AppError {}

/** Asked to end while there was something left to extract. */
export class ExtractionStoppedError extends ExtractorError {
  readonly code = 'EXTRACTION_STOPPED';
  constructor() {
    super('Extraction was stopped before its end. Run this again; what is done stays as it is.');
  }
}

/** The extractor broke on this article: a fault of Hearsay's, not of the article's sender. */
export class ExtractionFailedError extends AppError {
  readonly code = 'EXTRACTION_FAILED';
  constructor(cause: unknown) {
    super(
      `Extraction failed on this article: ${cause instanceof Error ? cause.message : String(cause)}. Leave it out, and report it with its text.`,
      {
        cause,
      },
    );
  }
}
