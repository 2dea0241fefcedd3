/** "A poet goes to parliament. Tomasz Wierny will stand … The poet said": whom the headline calls by a noun and the text then names. */
import { PERSON_NOUNS } from '../../lexicon/role-nouns.js';
import type { ChainDraft, Choice } from './chain-draft.js';
import type { Discourse } from './discourse.js';
import type { Nominal } from './nominals.js';

/**
 * The only person the text has named so far, when they were the subject of a sentence and nothing else was said of who they are.
 *
 * @param called - the one whom the headline alone calls so.
 */
export function introduced({ phrase }: Nominal, discourse: Discourse, called: ChainDraft, headlineEnd: number): Choice | null {
  if (phrase.plural || called.kind !== 'Person' || !PERSON_NOUNS.has(phrase.head)) return null;
  const others = discourse.read.some(
    ({ draft, start }) => draft !== called && draft.kind === 'Person' && !draft.named && start < headlineEnd,
  );
  const named = [...new Set(discourse.read.flatMap(({ draft }) => (draft.kind === 'Person' && draft.named ? [draft] : [])))];
  const [person] = named;
  if (others || !person || named.length > 1 || person.roles.length > 0 || person.inHeadline) return null;
  if (called.gender && person.gender && called.gender !== person.gender) return null;
  return discourse.read.some(({ draft, subject }) => draft === person && subject) ? { draft: person, why: 'introduced' } : null;
}
