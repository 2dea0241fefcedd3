/** The ways in which a command ends other than well, beside what the store and the settings tell. */
import { AppError } from '../errors.js';

/** A command line with which a command cannot do its work. */
export class UsageError extends AppError {
  readonly code = 'USAGE';
}

/** The command did its work, and not all of it came out well: each failure has been told. */
export abstract class PartlyDoneError extends AppError {}

export class ArticlesFailedError extends PartlyDoneError {
  readonly code = 'ARTICLES_FAILED';
  constructor(failed: number, all: number) {
    super(
      `${failed} of ${all} ${all === 1 ? 'article' : 'articles'} failed, as told above. Correct them and run this again; what is done stays as it is.`,
    );
  }
}

export class RulesBrokenError extends PartlyDoneError {
  readonly code = 'RULES_BROKEN';
  constructor(count: number) {
    super(`The graph breaks ${count} ${count === 1 ? 'rule' : 'rules'}. "hearsay rebuild" makes it anew from its decompositions.`);
  }
}

export class NothingToRemoveError extends PartlyDoneError {
  readonly code = 'ARTICLE_UNKNOWN';
  constructor(id: string) {
    super(`No article has the id "${id}". "hearsay export" lists what is there.`);
  }
}

/** SIGINT or SIGTERM came while there was work left. */
export class InterruptedError extends PartlyDoneError {
  readonly code = 'INTERRUPTED';
  constructor(done: number) {
    super(`Interrupted after ${done} ${done === 1 ? 'article' : 'articles'}. Run this again; what is done stays as it is.`);
  }
}

/** Nobody reads standard output any more. */
export class ClosedOutputError extends AppError {
  readonly code = 'OUTPUT_CLOSED';
  constructor(options: ErrorOptions) {
    super('Standard output is closed. Send it to a file, or to a program that reads to the end.', options);
  }
}
