/** Mentions of one event in one article made one: by type, words, who takes part and when. */
import type { Chain, Happening, Paragraph } from '../../document/document.js';
import { EVENT_FAMILIES } from '../../lexicon/event-families.js';
import { SPEECH_MODES } from '../../lexicon/speech-modes.js';
import { grouped } from '../../text/grouped.js';
import type { EventType } from '../../text/terms.js';
import type { Arguments } from './arguments.js';
import { eventConfidence } from './confidence.js';
import { withoutTwins } from './participants.js';
import { factualityTogether } from './told-together.js';
import type { Trigger } from './triggers.js';

/** One place that tells an event. `isNew`: its words say that it was not told before ("another attack"). */
export type Telling = Omit<Happening, 'trigger'> & {
  readonly trigger: Trigger;
  readonly sentence: number;
  readonly part: Paragraph['part'];
  readonly isNew: boolean;
  readonly arguments: Arguments;
};

/** An event with all places that tell it, in text order. */
export type Told = { readonly happening: Happening; readonly tellings: readonly Telling[] };

/** Events of one kind that a telling is held against, and tellings of each: the first and the last ones, so that time grows with the text alone. */
const LOOK_BACK = 8;

/** In the order of their first tellings. */
export function sameEvents(tellings: readonly Telling[], chains: readonly Chain[]): readonly Told[] {
  const groups = grouped(tellings.map((telling) => [familyOf(telling), telling] as const));
  return [...groups.values()]
    .flatMap((group) => clustersOf(group, chains))
    .map((cluster) => ({ happening: together(cluster, chains), tellings: cluster }))
    .sort((a, b) => startOf(a.tellings) - startOf(b.tellings));
}

const startOf = ([first]: readonly Telling[]): number => first?.trigger.span.start ?? 0;

/** "die" and "death" are one family; PLOVER's types with a mode are one each, but for those whose mode is told by other words than the trigger. */
const familyOf = ({ type, mode, trigger: { lemma } }: Telling): string =>
  `${type} ${type === 'OTHER' ? (EVENT_FAMILIES.get(lemma) ?? lemma) : SPEECH_MODES.has(type) ? '' : mode}`;

function clustersOf(tellings: readonly Telling[], chains: readonly Chain[]): readonly (readonly Telling[])[] {
  const clusters: Telling[][] = [];
  for (const telling of tellings) {
    const own = firstAndLast(clusters).findLast((cluster) => {
      const known = firstAndLast(cluster);
      return known.some((other) => evidence(other, telling)) && known.every((other) => fits(other, telling, chains));
    });
    if (own) own.push(telling);
    else clusters.push([telling]);
  }
  return clusters;
}

const firstAndLast = <Item>(items: readonly Item[]): readonly Item[] =>
  items.length <= LOOK_BACK ? items : [items[0] as Item, ...items.slice(-LOOK_BACK)];

const isHeading = ({ part }: Telling): boolean => part === 'headline' || part === 'standfirst';

/** Types that are acts of speech: who asks twice asks for two things. */
const SPEECH: ReadonlySet<EventType> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'STATEMENT']);

/** Letters in which a noun and its verb agree: "arrest" and "arrested", "invasion" and "invade". */
const STEM = 4;

/** Words between a verb and a noun that are one event. */
const NEAR = 6;

/** What speaks for one event: a heading and its body, the same word, a shared participant. */
function evidence(a: Telling, b: Telling): boolean {
  const heads = isHeading(a) !== isHeading(b);
  const sameWord = a.trigger.lemma.slice(0, STEM) === b.trigger.lemma.slice(0, STEM);
  if (SPEECH.has(a.type) && a.mode !== 'sue' && a.mode !== 'investigate')
    return (heads || !a.trigger.verb || !b.trigger.verb) && (sameWord || sharesOne(a, b));
  if (sameWord) return true;
  // "Signed the agreement": the verb and its noun.
  if (a.sentence === b.sentence) return a.trigger.verb !== b.trigger.verb && Math.abs(a.trigger.head - b.trigger.head) <= NEAR;
  return sharesOne(a, b) || !ROLES.some((role) => [a, b].every(({ participants }) => participants.some((one) => one.role === role)));
}

const sharesOne = (a: Telling, b: Telling): boolean =>
  a.participants.some(({ chain, role }) => b.participants.some((other) => other.chain === chain && other.role === role));

/** Whether nothing speaks against one event. */
function fits(a: Telling, b: Telling, chains: readonly Chain[]): boolean {
  if (b.isNew && !isHeading(a) && a.sentence !== b.sentence) return false;
  if (datesClash(a, b) || rolesClash(a, b, chains)) return false;
  return isHeading(a) || isHeading(b) || a.trigger.verb !== b.trigger.verb || !argumentsClash(a.arguments, b.arguments);
}

function datesClash({ date: a }: Telling, { date: b }: Telling): boolean {
  if (!a?.value || !b?.value) return false;
  return !a.value.startsWith(b.value) && !b.value.startsWith(a.value);
}

const ROLES = ['actor', 'recipient'] as const;

/** Two in one role, who are no part of each other; or who acts here is acted on there. */
function rolesClash(a: Telling, b: Telling, chains: readonly Chain[]): boolean {
  // "Banker arrested" is who the body then names.
  const headed = isHeading(a) !== isHeading(b);
  const inRole = ({ participants }: Telling, role: string) =>
    participants.filter((one) => one.role === role && (!headed || chains[one.chain]?.named)).map(({ chain }) => chain);
  const related = (some: readonly number[], others: readonly number[]) =>
    some.some((x) => others.some((y) => isPartOf(x, y, chains) || isPartOf(y, x, chains)));
  const apart = ROLES.some((role) => {
    const [some, others] = [inRole(a, role), inRole(b, role)];
    return some.length > 0 && others.length > 0 && !related(some, others);
  });
  const turned = (x: Telling, y: Telling) =>
    inRole(x, 'actor').some((chain) => inRole(y, 'recipient').includes(chain) && !inRole(y, 'actor').includes(chain));
  return apart || turned(a, b) || turned(b, a);
}

const isPartOf = (a: number, b: number, chains: readonly Chain[]): boolean =>
  a === b || chains[a]?.country === b || (chains[a]?.kind !== 'Country' && (chains[a]?.memberOf.includes(b) ?? false));

const argumentsClash = (a: Arguments, b: Arguments): boolean => differ(a.agent, b.agent) || differ(a.patient, b.patient);
const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

/** The telling that says most stands for the event: the body's before the headline's, verbs before nouns, with most who take part. */
function together(cluster: readonly Telling[], chains: readonly Chain[]): Happening {
  const best = cluster.toSorted((a, b) => weightOf(b) - weightOf(a))[0] as Telling;
  const others = cluster.filter((telling) => telling !== best);
  const inBody = cluster.filter((telling) => !isHeading(telling));
  const all = [best, ...others];
  const participants = withoutTwins(all.flatMap((telling) => namedIn(telling, inBody, chains)));
  return {
    type: best.type,
    mode: all.find(({ mode }) => mode !== null)?.mode ?? null,
    trigger: best.trigger.span,
    participants,
    date: all.find(({ date }) => date?.value)?.date ?? best.date,
    place: all.find(({ place }) => place !== null)?.place ?? null,
    // A headline's present tense is told of what is done and of what is planned: the body says which.
    factuality: factualityTogether(inBody.length > 0 ? inBody : cluster),
    utterances: [...new Set(cluster.flatMap(({ utterances }) => utterances))].sort((a, b) => a - b),
    confidence: eventConfidence({ triggers: cluster.map(({ confidence }) => confidence), participants }),
  };
}

/** Who takes part; of a headline's "banker" only where the body names nobody in that role. */
const namedIn = (telling: Telling, inBody: readonly Telling[], chains: readonly Chain[]): Telling['participants'] =>
  telling.participants.filter(
    ({ chain, role }) =>
      !isHeading(telling) || chains[chain]?.named || !inBody.some(({ participants }) => participants.some((one) => one.role === role)),
  );

const weightOf = (telling: Telling): number =>
  (isHeading(telling) ? 0 : 8) +
  (telling.factuality === 'hypothetical' ? 0 : 4) +
  (telling.trigger.verb ? 2 : 0) +
  Math.min(1, telling.participants.length / 4);
