/** "A poet goes to parliament. Tomasz Wierny will stand … The poet said": whom the headline calls by a noun and the text then names. */
import { PERSON_NOUNS } from '../../lexicon/role-nouns.js';
import type { ChainDraft, Choice } from './chain-draft.js';
import type { Discourse } from './discourse.js';
import type { Nominal } from './nominals.js';

/**
 * The only person the text has named so far, or the first of whom it is mostly about, when they were the subject of a sentence and nothing else was said of who they are.
 *
 * @param called - the one whom the headline alone calls so.
 */
export function introduced({ phrase }: Nominal, discourse: Discourse, called: ChainDraft, headlineEnd: number): Choice | null {
  if (phrase.plural || called.kind !== 'Person' || !isPersonNoun(phrase.head)) return null;
  const others = discourse.read.some(
    ({ draft, start }) => draft !== called && draft.kind === 'Person' && !draft.named && start < headlineEnd,
  );
  const named = [...new Set(discourse.read.flatMap(({ draft }) => (draft.kind === 'Person' && draft.named ? [draft] : [])))];
  const [person] = named;
  if (others || !person || !isMain(person, named) || person.roles.length > 0 || person.inHeadline) return null;
  if (called.gender && person.gender && called.gender !== person.gender) return null;
  return discourse.read.some(({ draft, subject }) => draft === person && subject) ? { draft: person, why: 'introduced' } : null;
}

/** "The ferryman" too, which no list has. */
const isPersonNoun = (head: string): boolean => PERSON_NOUNS.has(head) || /(?:man|woman)$/.test(head);

/** Named alone so far, or spoken of from the beginning and much more than anyone else. */
const isMain = (person: ChainDraft, [, ...others]: readonly ChainDraft[]): boolean =>
  others.every(({ mentions }) => person.mentions.length >= MUCH * mentions.length) &&
  (others.length === 0 || person.mentions.length >= MANY);
const MUCH = 2;
const MANY = 5;
