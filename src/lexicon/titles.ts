/** Forms of address before a name, and the gender they tell. Source: own list; licence Apache-2.0; 2026-11. */
import type { Gender } from './first-names.js';

/** Lower case, without a stop. */
export const HONORIFICS: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...['mr', 'sir', 'lord', 'herr', 'monsieur', 'don', 'father', 'brother', 'pope', 'king', 'prince', 'emperor', 'sheikh', 'imam'].map(
    (word) => [word, 'male'] as const,
  ),
  ...['mrs', 'ms', 'miss', 'madam', 'madame', 'lady', 'dame', 'frau', 'sister', 'queen', 'princess', 'empress', 'baroness'].map(
    (word) => [word, 'female'] as const,
  ),
  ...['mx', 'dr', 'doctor', 'prof', 'professor', 'rev', 'reverend', 'hon', 'st'].map((word) => [word, null] as const),
]);

/** Words that stand before a name as its title, or in one; taken off names. Lower case, without a stop. */
export const TITLE_WORDS: ReadonlySet<string> = new Set([
  ...HONORIFICS.keys(),
  ...'president vice senator sen representative rep congressman congresswoman governor gov general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal cpl admiral adm commander cmdr chief marshal officer juror detective det superintendent supt inspector insp pc constable sheriff minister prime premier chancellor secretary undersecretary mayor judge justice ambassador attorney envoy commissioner chairman chairwoman chair chairperson director deputy speaker leader former ex acting councillor cllr councilor councilman councilwoman bishop archbishop cardinal rabbi ayatollah mullah mp mep spokesman spokeswoman spokesperson coach analyst economist'.split(
    ' ',
  ),
]);

/** Letters behind a person's name that tell of an honour, a calling or a seat: "Imogen Hale KC". Lower case. */
export const LETTERS_BEHIND: ReadonlySet<string> = new Set('kc qc mbe obe cbe kbe dbe phd mep msp'.split(' '));
