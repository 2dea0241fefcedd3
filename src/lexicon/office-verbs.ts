/** Verbs and words that tell when an office begins, is held and ends. Source: own list; licence Apache-2.0; 2026-11. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs that put somebody in an office: "appointed her governor", "was elected mayor". */
export const APPOINTING = words(
  'appoint name elect re-elect reelect choose pick select confirm install hire inaugurate promote swear make crown reappoint',
);

/** Verbs of one who comes into an office. The word behind belongs to the verb: "take over as", "take office as". */
export const ENTERING = words('become take join start begin return');

/** Verbs of one who holds it. */
export const HOLDING = words('be serve act work remain stay continue');

/** Verbs of one who leaves it: "step down as", "resigned as". */
export const LEAVING = words('step stand resign quit retire depart leave');

/** Verbs that take an office from somebody: "was dismissed as". */
export const DISMISSING = words('fire sack oust dismiss remove depose suspend drop');

/** Verbs of one who comes after another: "succeeds Okoro as". */
export const SUCCEEDING = words('succeed replace');

/** What may stand between such a verb and "as". */
export const PARTICLES = words('down over in out office on up charge');

/** Verbs that say what one is of a body: "has led the bank since", and the office in a word. */
export const LEADING: ReadonlyMap<string, string> = new Map([
  ['lead', 'leader'],
  ['head', 'head'],
  ['chair', 'chair'],
  ['govern', 'governor'],
  ['captain', 'captain'],
  ['coach', 'coach'],
  ['manage', 'manager'],
  ['direct', 'director'],
  ['edit', 'editor'],
]);

/** Words before an office of one who no longer holds it: "former", "then". */
export const FORMER = words('former formerly previously once ex then erstwhile onetime one-time previous past ousted deposed late retired');

/** Of one who is about to leave it. */
export const OUTGOING = words('outgoing departing');

/** Of one who is about to come into it. */
export const INCOMING = words('incoming next elect designate');

/** Nouns for the time in office: "whose term ends in 2027". */
export const TERM_NOUNS = words('term tenure mandate');

/** Words of one who holds it still, which are no part of its title. */
export const STILL = words('new current incumbent sitting serving longtime veteran');

/** Verbs behind which an office is said not to be. */
export const DENYING = words('deny reject dismiss refute refuse doubt');
