/** Who asks: a name for the log and for limits, and what they may do. */
import type { Role } from './role.js';

export type Caller = {
  readonly name: string;
  /** Null: nobody has said who it is. */
  readonly role: Role | null;
};

export const NOBODY: Caller = { name: 'nobody', role: null };

/** Who asks where no key is set: this machine's own users. */
export const ANYBODY: Caller = { name: 'anybody', role: 'admin' };
