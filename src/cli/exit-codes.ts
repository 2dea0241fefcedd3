/** Exit codes: what a script that calls hearsay can tell without reading. */
import { CommanderError } from 'commander';
import { AccessSettingError } from '../access/errors.js';
import type { ConfigError } from '../config.js';
import { AppError } from '../errors.js';
import { FeedError } from '../feed/feed.js';
import { StoreError } from '../graph/store.js';
import { InputError } from '../ingest/errors.js';
import { ClosedOutputError, PartlyDoneError, UsageError } from './errors.js';

const SETTING: ConfigError['code'] = 'CONFIG';

export const EXIT_CODES_HELP = `
Exit codes:
  0  all was done
  1  some articles failed, or the graph breaks a rule
  2  the command line or a setting cannot be used
  3  the store or the server cannot be reached, or refused
  4  a fault in Hearsay`;

/** @param error - what ended a command. */
export function exitCodeOf(error: unknown): number {
  // Whoever read the output has had enough, as in "hearsay export | head -1".
  if (error instanceof ClosedOutputError) return 0;
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof PartlyDoneError) return 1;
  if (isOfSettings(error) || error instanceof AccessSettingError || error instanceof UsageError || error instanceof InputError) return 2;
  return error instanceof StoreError || error instanceof FeedError ? 3 : 4;
}

/** A worker thread's comes without its class. */
const isOfSettings = (error: unknown): boolean => error instanceof AppError && error.code === SETTING;
