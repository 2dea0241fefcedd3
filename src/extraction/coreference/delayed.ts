/** "The mayor blamed the firm. '…,' Iris Moll said": an office whose holder the article names only when they speak next. */
import { BODY_NOUNS, OFFICE_NOUNS } from '../../lexicon/role-nouns.js';
import { evidenceFor, guessed } from './certainty.js';
import type { ChainDraft } from './chain-draft.js';
import type { Discourse, Read } from './discourse.js';

/** Sentences between the office and the name; a quotation may fill some. */
export const REACH = 4;

/**
 * Moves the mentions of an unnamed holder of an office to the next person who speaks, when that person is named there for the first time and is nothing else.
 *
 * @param definite - those whom the article speaks of as known: "the mayor", "Norland's prime minister".
 */
export function nameDelayed(definite: Iterable<ChainDraft>, discourse: Discourse): void {
  const firstRead = new Map<ChainDraft, Read>();
  for (const read of discourse.read) if (!firstRead.has(read.draft)) firstRead.set(read.draft, read);
  const places = new Map(discourse.speakers.map((read, i) => [read, i]));
  for (const unnamed of definite) {
    const first = firstRead.get(unnamed);
    const [role] = unnamed.roles;
    if (!first || !role || !OFFICE_NOUNS.has(role.head)) continue;
    const after = discourse.speakers.findIndex(({ start }) => start > first.start);
    for (let i = after < 0 ? places.size : after; i < discourse.speakers.length; i++) {
      const speaker = discourse.speakers[i] as Read;
      if (speaker.sentence - first.sentence > REACH) break;
      if (speaker.draft === unnamed || speaker.draft.kind !== 'Person' || !speaker.draft.named) continue;
      if (fits(unnamed, speaker.draft) && firstRead.get(speaker.draft) === speaker && speaker.sentence > first.sentence)
        join(unnamed, speaker.draft);
      break;
    }
  }
}

/**
 * "Company denies leak" above "The company, Fennlink Energy, …": a body that the headline alone calls by a noun is the named one that the text first calls so.
 *
 * @param headlineEnd - where the text behind the headline begins.
 */
export function nameHeadlined(made: Iterable<ChainDraft>, discourse: Discourse, text: string, headlineEnd: number): void {
  for (const unnamed of made) {
    const noun = unnamed.name.toLowerCase();
    const body = unnamed.kind === 'Organisation' && BODY_NOUNS.has(noun);
    if (!(body || unnamed.kind === 'Person') || unnamed.mentions.length === 0 || unnamed.mentions.some(({ start }) => start >= headlineEnd))
      continue;
    const called = discourse.read.find(
      ({ start, end, form, draft }) =>
        start >= headlineEnd && form === 'nominal' && draft.named && text.slice(start, end).toLowerCase() === `the ${noun}`,
    );
    if (called) join(unnamed, called.draft);
  }
}

const fits = (unnamed: ChainDraft, person: ChainDraft): boolean =>
  person.roles.length === 0 && (!unnamed.gender || !person.gender || unnamed.gender === person.gender);

/** Moves the mentions, offices and memberships of the one to the other. */
export function join(unnamed: ChainDraft, person: ChainDraft): void {
  person.mentions.push(
    ...unnamed.mentions.map((mention) => guessed(mention, mention.form, evidenceFor('delayed', person, { distance: 1 }))),
  );
  person.roles.push(...unnamed.roles);
  person.country ??= unnamed.country;
  for (const body of unnamed.memberOf) person.memberOf.add(body);
  unnamed.mentions.length = 0;
}
