/** A rule of the graph: its name, and how to find what breaks it. */
import type { Reader } from '../store.js';

/** What breaks a rule is told up to this many. */
export const MOST_TOLD = 20;

export type Rule = {
  readonly name: string;
  /** What is wrong with what breaks it. */
  readonly says: string;
  /** Ids of nodes; stops early when nobody asks for more. */
  readonly breaking: (reader: Reader) => AsyncIterable<string>;
};
