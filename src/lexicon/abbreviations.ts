/** Abbreviations that end in a full stop without ending a sentence. Source: own list, from English style guides; licence Apache-2.0; 2026-11. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Before a name or a number: a sentence never ends after these. Lower case, without the stop. */
export const BEFORE_A_NAME = words(
  'mr mrs ms mx dr prof st ste mt ft gen lt col maj capt cpt cmdr adm sgt cpl pvt brig rev fr hon gov sen rep pres amb atty supt insp msgr sr no nos vs fig vol art sec ch pp ed eds approx ca v messrs mme mlle',
);

/** Within or at the end of a phrase: a sentence ends after these where the next word opens one. */
export const AFTER_A_NAME = words(
  'inc corp co ltd plc llc bros jr esq dept est assn assoc univ inst intl natl jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ave blvd rd hwy etc al cf viz ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo',
);
