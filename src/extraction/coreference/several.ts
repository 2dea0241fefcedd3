/** "The two leaders": a group whose members the article has just named. */
import { type Gender } from '../../lexicon/first-names.js';
import { officeOf, PERSON_NOUNS } from '../../lexicon/role-nouns.js';
import type { ChainDraft } from './chain-draft.js';
import type { Discourse } from './discourse.js';
import type { Nominal } from './nominals.js';

const NUMBERS = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
]);
/** Who leads a state, a government or a party. */
const LEADERS = new Set(
  [
    'president',
    'prime minister',
    'chancellor',
    'king',
    'queen',
    'emir',
    'sultan',
    'premier',
    'chief',
    'leader',
    'minister',
    'secretary general',
    'monarch',
    'ruler',
  ].map(officeOf),
);
/** Sentences a reader looks back for them. */
const REACH = 2;
/** The same for "they", behind which each may have spoken alone. */
const REACH_TOGETHER = 3;
/** More than these are no "they" that names would tell. */
const MOST_TOGETHER = 4;

/** Whom "they" can be where nobody is spoken of as many: all the people of the last sentence that names two or more. */
export function togetherBefore(sentence: number, discourse: Discourse): readonly ChainDraft[] {
  const recent = discourse
    .recent(sentence, REACH_TOGETHER)
    .filter(({ draft, saidIn }) => draft.kind === 'Person' && draft.named && saidIn === null);
  for (let at = sentence - 1; at >= sentence - REACH_TOGETHER; at--) {
    const people = [...new Set(recent.flatMap(({ draft, sentence: own }) => (own === at ? [draft] : [])))];
    if (people.length > 1) return people.length <= MOST_TOGETHER ? people.reverse() : [];
  }
  return [];
}

/** As many people as the words say, all named in the sentences before and nobody else with them; empty where it is not so. */
export function membersOf({ phrase, of, headline }: Nominal, discourse: Discourse): readonly ChainDraft[] {
  const count = phrase.determiner === 'definite' ? phrase.modifiers.flatMap((word) => NUMBERS.get(word) ?? [])[0] : undefined;
  if (count === undefined || of || headline || !phrase.plural || !PERSON_NOUNS.has(phrase.head)) return [];
  const gender = PERSON_NOUNS.get(phrase.head) ?? null;
  const people = [
    ...new Set(
      discourse
        .recent(phrase.sentence, REACH)
        .filter(({ draft }) => draft.kind === 'Person' && draft.named)
        .map(({ draft }) => draft),
    ),
  ];
  const fitting = people.filter((person) => canBe(person, phrase.head, gender));
  return fitting.length === count ? fitting.reverse() : [];
}

function canBe({ roles, gender }: ChainDraft, head: string, wanted: Gender | null): boolean {
  if (wanted && gender && wanted !== gender) return false;
  if (officeOf(head) === officeOf('leader')) return roles.some((role) => LEADERS.has(role.head));
  return roles.length === 0 || /^(?:man|woman|person)$/.test(head) || roles.some((role) => role.head === officeOf(head));
}
