/** English words for months, weekdays, units and small numbers. Source: own list; licence Apache-2.0; 2026-11. */

/** January first. Each with its abbreviations, longest first. */
export const MONTHS: readonly (readonly string[])[] = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
];

/** Monday first. */
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** 'one' is 1; 'a' counts as 1, 'a couple of' as 2. */
export const NUMBER_WORDS: { readonly [word: string]: number } = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  'a couple of': 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  twenty: 20,
  thirty: 30,
};

export const ORDINALS: { readonly [word: string]: number } = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: 4,
  final: 4,
};

/** Words before a time that make it lie ahead of publication. */
export const AHEAD = ['by', 'until', 'till', 'next', 'coming', 'this coming', 'starting', 'before'];

/** Verbs with an object that is still to come: "promised a report within two weeks". */
export const BINDING: ReadonlySet<string> = new Set(
  'promise vow pledge expect predict forecast guarantee offer anticipate foresee project'.split(' '),
);

/** Months that a season has, by the month it begins with, 1 to 12: meteorological. */
export const SEASONS: { readonly [name: string]: number } = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** Days that have a name, by month and day. Lower case. */
export const NAMED_DAYS: { readonly [name: string]: readonly [month: number, day: number] } = {
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  "new year's eve": [12, 31],
  "new year's day": [1, 1],
  'new year': [1, 1],
};

/** Verbs which, in the present, tell of what a calendar holds: "takes office in January", "the fair opens on Friday". */
export const SCHEDULED: ReadonlySet<string> = new Set(
  'open reopen begin start take end close expire finish retire meet vote resume launch arrive depart sit convene'.split(' '),
);

/** Lemmas whose infinitive is still to come: "plans to meet on Friday". */
export const PLANS: ReadonlySet<string> = new Set(
  'plan expect intend schedule set due vow promise pledge agree threaten urge ask want hope decide prepare aim propose invite offer order tell like seek'.split(
    ' ',
  ),
);
