/** Reads a noun phrase without a name: tries in turn what it can stand for. */
import { OFFICE_NOUNS, officeOf } from '../../lexicon/role-nouns.js';
import type { Span } from '../../text/span.js';
import type { Choice } from './chain-draft.js';
import type { Chosen, Situation } from './choice.js';
import type { Discourse } from './discourse.js';
import { introduced } from './introduced.js';
import {
  agedSpokenOf,
  bodySpokenOf,
  holderOf,
  isPeople,
  isSomeone,
  issuerOf,
  lastBodyAs,
  lastSpeakerAs,
  type Nominal,
} from './nominals.js';
import type { NounPhrase } from './noun-phrases.js';
import { membersOf } from './several.js';
import type { Item } from './table.js';

export function choosePhrase(item: Extract<Item, { phrase: NounPhrase }>, situation: Situation): Chosen | null {
  const { table, discourse, source, made } = situation;
  const { phrase } = item;
  const body = table.bodyOf.get(phrase);
  if (body) return { draft: body, why: 'body said', form: 'nominal', there: false };
  const apposed = table.roleOf.get(phrase);
  if (apposed) return { draft: apposed, why: 'role said', form: 'role', there: false };
  const nominal = nominalOf(phrase, item.at, situation);
  // "Took office", "in court": no body that is spoken of.
  if (phrase.determiner === 'none' && !phrase.plural && !source && !nominal.headline && nominal.of === null) return null;
  const holder = holderOf(nominal, table.people);
  if (holder) return { ...holder, form: 'role', there: false };
  const members = membersOf(nominal, discourse);
  if (members.length > 0) return { draft: made.ofMembers(nominal.called, members), why: 'members', form: 'nominal', there: false };
  const named = headlined(nominal, situation);
  if (named) return { ...named, form: 'nominal', there: false };
  const again = phrase.determiner === 'indefinite' || phrase.determiner === 'number' ? null : made.again(nominal);
  if (again) return { draft: again, why: 'again', form: OFFICE_NOUNS.has(phrase.head) ? 'role' : 'nominal', there: false };
  const speaker = lastSpeakerAs(nominal, discourse);
  if (speaker) {
    speaker.draft.roles.push({ head: officeOf(phrase.head), modifiers: phrase.modifiers, of: nominal.of });
    if (nominal.of && !speaker.draft.country) speaker.draft.country = nominal.of.kind === 'Country' ? nominal.of : nominal.of.country;
    return { ...speaker, form: 'role', there: false };
  }
  const aged = agedSpokenOf(nominal, discourse);
  if (aged) return { ...aged, form: 'nominal', there: false };
  const known =
    bodySpokenOf(nominal, discourse) ??
    lastBodyAs(nominal, discourse) ??
    issuerOf(nominal, discourse) ??
    countrySpokenOf(nominal, discourse);
  if (known) return { ...known, form: 'nominal', there: false };
  const draft = made.of(nominal);
  if (!source && !isSomeone(nominal) && draft.mentions.length === 0) draft.kept = false;
  draft.acts ||= isPeople(phrase) && table.acting.has(table.grounds.words[phrase.headToken]?.start ?? -1);
  const form = OFFICE_NOUNS.has(phrase.head) && !phrase.plural ? 'role' : 'nominal';
  return { draft, why: form === 'role' ? 'new office' : 'new', form, there: false };
}

/** "The company", which only the headline called so until the text named one. */
function headlined(nominal: Nominal, { table, discourse, made }: Situation): Choice | null {
  const { phrase } = nominal;
  if (phrase.start < table.headlineEnd || phrase.determiner !== 'definite') return null;
  const known = made.again(nominal);
  if (!known || known.named || known.mentions.some(({ start }) => start >= table.headlineEnd)) return null;
  return bodySpokenOf(nominal, discourse, known) ?? introduced(nominal, discourse, known, table.headlineEnd);
}

/** "The country": the one last spoken of. */
function countrySpokenOf({ phrase }: Nominal, discourse: Discourse): Choice | null {
  if (phrase.head !== 'country' || phrase.determiner !== 'definite' || phrase.plural || phrase.modifiers.length > 0) return null;
  const read = discourse.recent(phrase.sentence, 2).find(({ draft }) => draft.kind === 'Country');
  return read ? { draft: read.draft, why: 'country' } : null;
}

export function nominalOf(phrase: NounPhrase, whole: Span, { table, discourse, source, opens }: Situation): Nominal {
  const { text, words } = table.grounds;
  const determined = words[phrase.firstToken]?.pos === 'DET' ? (words[phrase.firstToken + 1]?.start ?? phrase.start) : phrase.start;
  const named = phrase.names.map((name) => table.drafts.get(name)).filter((draft) => draft !== undefined);
  const owner = phrase.owner && discourse.read.findLast(({ start }) => start === phrase.owner?.start)?.draft;
  return {
    phrase,
    called: text
      .slice(Math.min(determined, phrase.end - 1), Math.max(whole.end, phrase.end))
      .replace(/\s+/g, ' ')
      .slice(0, 120),
    of: named.find(({ kind }) => kind === 'Organisation') ?? named.find(({ kind }) => kind !== 'Person') ?? (owner || null),
    source: source !== undefined,
    opens,
    headline: phrase.start < table.headlineEnd,
  };
}
