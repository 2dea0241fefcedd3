/** What can go wrong before anything is measured. */
import { AppError } from '../../src/errors.js';

/** The options say nothing that can be done. */
export class UsageError extends AppError {
  readonly code = 'EVALUATION_USAGE';
}

/** The folder with corpora, gold and scorers is not there. */
export class SharedMissingError extends AppError {
  readonly code = 'SHARED_MISSING';
  constructor(readonly folder: string) {
    super(`There are no corpora in ${folder}. Set HEARSAY_SHARED to the folder that holds corpora/, gold/ and seed/.`);
  }
}

/** A gold file is not there, or is no gold. */
export class GoldError extends AppError {
  readonly code = 'GOLD';
}

/** A scorer stopped. */
export class ScorerError extends AppError {
  readonly code = 'SCORER';
}
