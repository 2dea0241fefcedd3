/** The base of every error that Hearsay raises on purpose: a code that never changes and words that say what to do. */
export abstract class AppError extends Error {
  /** Upper case with underscores, for programs; part of the public contract. */
  abstract readonly code: string;

  override get name(): string {
    return this.constructor.name;
  }
}
