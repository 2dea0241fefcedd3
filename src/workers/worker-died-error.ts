/** The end of a worker thread that nobody asked to end. */
import { ExtractorError } from '../ingest/errors.js';

export class WorkerDiedError extends ExtractorError {
  readonly code = 'WORKER_DIED';
  /** @param how - what became of it, as the end of a sentence. */
  constructor(how: string, options?: ErrorOptions) {
    super(
      `A worker thread ${how}, and extraction ends with it. Run this again with fewer --workers: each takes memory of its own. If it ends so with one, report it.`,
      options,
    );
  }
}
