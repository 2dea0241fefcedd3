/** Places that share their name with another that news speaks of: alone the name tells neither. Source: own list; licence Apache-2.0; 2026-11. */

/** By name as it is written: the code of the country in which it is meant when the article speaks of that country too; '' where that does not tell. */
export const HOMONYMS: ReadonlyMap<string, string> = new Map([
  ['Georgia', ''],
  ['Jordan', 'JO'],
  ['Chad', 'TD'],
  ['Guinea', 'GN'],
  ['Washington', 'US'],
  ['Victoria', ''],
  ['Georgetown', 'GY'],
  ['San José', 'CR'],
  ['San Jose', ''],
  ['Santiago', 'CL'],
  ['Tripoli', 'LY'],
  ['Kingston', 'JM'],
  ['Hamilton', ''],
  ['Birmingham', ''],
  ['Cambridge', ''],
  ['Newcastle', ''],
  ['Perth', ''],
  ['Richmond', ''],
  ['Springfield', ''],
  ['Valencia', ''],
  ['Córdoba', ''],
  ['Hyderabad', ''],
  ['Punjab', ''],
  ['Macedonia', ''],
]);
