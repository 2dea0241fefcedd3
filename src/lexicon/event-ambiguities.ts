/** Triggers that mean one thing among some words and another among others: a strike of dockers and one of drones. Lemmas. Source: own list; licence Apache-2.0; 2026-11. */
import type { EventSense } from './event-triggers.js';

type Reading = { readonly sense: EventSense; readonly among: ReadonlySet<string> };

const LABOUR = new Set(
  'worker docker union staff employee employer wage pay labour labor industrial driver nurse teacher miner pilot crew walkout picket contract shift'.split(
    ' ',
  ),
);
const WAR = new Set(
  'missile drone rocket army troop soldier shell air military fighter warplane bomb artillery rebel militia target'.split(' '),
);

const STOPPAGE: Reading = { sense: { type: 'PROTEST', mode: 'strike' }, among: LABOUR };
const BOMBING: Reading = { sense: { type: 'ASSAULT', mode: 'bomb' }, among: WAR };

const CROWD = new Set('protester demonstrator student activist protest demonstration rally campus tent occupation sit-in'.split(' '));
const CAPTIVES = new Set('hostage prisoner detainee captive prison jail cell captor kidnapper'.split(' '));

const BATTLE: Reading = { sense: { type: 'ASSAULT', mode: 'attack' }, among: WAR };

export const AMBIGUOUS_EVENTS: ReadonlyMap<string, readonly Reading[]> = new Map([
  ['strike', [STOPPAGE, BOMBING]],
  ['walk out', [STOPPAGE]],
  ['hit', [BOMBING]],
  ['fight', [BATTLE]],
  ['fighting', [BATTLE]],
  ['battle', [BATTLE]],
  ['clash', [{ sense: BATTLE.sense, among: new Set([...WAR, ...CROWD, 'police', 'violence', 'injure', 'wound', 'kill', 'gang']) }]],
  ['offensive', [BATTLE]],
  [
    'occupy',
    [
      { sense: { type: 'PROTEST', mode: 'obstruct' }, among: CROWD },
      { sense: { type: 'ASSAULT', mode: 'invade' }, among: WAR },
    ],
  ],
  ['release', [{ sense: { type: 'RETREAT', mode: 'release' }, among: CAPTIVES }]],
  ['set fire to', [{ sense: { type: 'PROTEST', mode: 'riot' }, among: new Set([...CROWD, 'crowd', 'riot', 'rioter', 'mob']) }]],
]);

/** Verbs that are no event of their own before these words: "ministers clash over a plan", "she questioned whether". */
export const NO_EVENT_BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['clash', new Set(['over', 'on', 'about'])],
  ['question', new Set(['whether', 'if', 'why', 'how', 'what'])],
  ['search', new Set(['for'])],
  ['free', new Set(['up'])],
  // "Shelter in place"
  ['shelter', new Set(['in'])],
]);

/** Verbs that are one only where somebody does it: targets that are met meet nobody. */
export const ACTIVE_EVENTS: ReadonlySet<string> = new Set(['meet', 'host']);
