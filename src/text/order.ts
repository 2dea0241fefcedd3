/** Orders of strings that are the same on every machine and in every store. */

/** As JavaScript and both stores compare strings; unlike localeCompare, no language has a say in it. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
