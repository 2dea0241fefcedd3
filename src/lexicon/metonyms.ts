/** Buildings and streets that stand for a government, by the country's ISO code. Source: own list; licence Apache-2.0; 2026-11. */

/** By name as it is written. */
export const SEATS: ReadonlyMap<string, string> = new Map([
  ['Kremlin', 'RU'],
  ['White House', 'US'],
  ['Downing Street', 'GB'],
  ['Whitehall', 'GB'],
  ['Élysée', 'FR'],
  ['Elysée', 'FR'],
  ['Elysee', 'FR'],
  ['Zhongnanhai', 'CN'],
  ['Blue House', 'KR'],
  ['Quai d’Orsay', 'FR'],
  ["Quai d'Orsay", 'FR'],
]);

/** Bodies of one country that keep a name of their own. */
export const BODIES_OF: ReadonlyMap<string, string> = new Map([
  ['Pentagon', 'US'],
  ['Capitol Hill', 'US'],
  ['State Department', 'US'],
  ['Bundestag', 'DE'],
  ['Knesset', 'IL'],
  ['Duma', 'RU'],
  ['State Duma', 'RU'],
  ['Foreign Office', 'GB'],
  ['Home Office', 'GB'],
]);
