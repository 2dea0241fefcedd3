/** The shared folder beside the project: articles and gold that are not ours to copy. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(process.env.HEARSAY_SHARED ?? '../shared');

export const HOW_TO_GET_SHARED = 'set HEARSAY_SHARED to the folder with seed/';

/** @param path - below the folder. */
export const isShared = (path: string): boolean => existsSync(resolve(folder, path));

export const sharedText = (path: string): string => readFileSync(resolve(folder, path), 'utf8');
