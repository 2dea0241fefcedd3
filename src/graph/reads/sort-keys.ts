/** Bounds of sort keys. */

/** Below and above every sort key. */
export const FIRST_KEY = '';
export const LAST_KEY = '~';
