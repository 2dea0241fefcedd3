/** Finds what a noun phrase without a name stands for: the holder of an office, a company, the one who spoke last, or someone of its own. */
import type { Gender } from '../../lexicon/first-names.js';
import { PUBLIC_WORDS, SPOKEN_OF_AS } from '../../lexicon/organisations.js';
import { BODY_NOUNS, COMPANY_NOUNS, GROUP_NOUNS, OFFICE_NOUNS, officeOf, PERSON_NOUNS } from '../../lexicon/role-nouns.js';
import type { EntityKind } from '../../text/terms.js';
import { type ChainDraft, type Choice, newDraft, type Role } from './chain-draft.js';
import type { Discourse } from './discourse.js';
import type { NounPhrase } from './noun-phrases.js';

/** More between the best and the second tell no more. */
const MOST_MARGIN = 2;

/** A phrase with what is known where it stands. */
export type Nominal = {
  readonly phrase: NounPhrase;
  /** Its words without determiner, as an unnamed chain is called. */
  readonly called: string;
  readonly of: ChainDraft | null;
  readonly source: boolean;
  /** It opens its sentence. */
  readonly opens: boolean;
  /** In a headline: articles are left out, and the text that follows says who is meant. */
  readonly headline: boolean;
};

const isPersonNoun = ({ head, plural }: NounPhrase): boolean => !plural && PERSON_NOUNS.has(head);
/** "The 24-year-old". */
const isAge = (called: string): boolean => /^\d{1,3}-year-old$/.test(called);
const isDefinite = ({ phrase, headline }: Nominal): boolean =>
  phrase.determiner === 'definite' || phrase.determiner === 'possessive' || (headline && phrase.determiner === 'none');

/** The one that the article gives this office; of several the one mentioned last before it, else the first after it. */
export function holderOf(nominal: Nominal, people: readonly ChainDraft[]): Choice | null {
  const { phrase } = nominal;
  if (
    !isPersonNoun(phrase) ||
    !(isDefinite(nominal) || nominal.source) ||
    phrase.determiner === 'number' ||
    phrase.determiner === 'indefinite'
  )
    return null;
  let found: ChainDraft | null = null;
  let top = 0;
  for (const draft of people) {
    const fit = Math.max(0, ...draft.roles.map((role) => fitOf(role, nominal)));
    const before = draft.mentions.findLast((mention) => mention.start < phrase.start)?.start ?? -1;
    const score = fit === 0 ? 0 : fit + (before < 0 ? 0 : 0.5 + before / (2 * phrase.start + 2));
    if (score > top) [found, top] = [draft, score];
  }
  return found && { draft: found, why: 'office', strength: Math.min(3, Math.floor(top)) - 1 };
}

const OPPOSITE = new Set(['shadow']);

/** 0: another office; else more where more agrees. */
function fitOf(role: Role, { phrase, of, source }: Nominal): number {
  if (role.head !== officeOf(phrase.head)) return 0;
  // "Chancellor Okoro" is hardly the chancellor of a country that nothing else tells of.
  if (of?.kind === 'Country' && !role.of && !source && of.mentions.every(({ start }) => start >= phrase.start && start < phrase.end))
    return 0;
  if (of && role.of && of !== role.of && of !== role.of.country && of.country !== role.of) return 0;
  // Who shadows the chancellor is another.
  if (role.modifiers.some((word) => OPPOSITE.has(word)) !== phrase.modifiers.some((word) => OPPOSITE.has(word))) return 0;
  const shared = phrase.modifiers.filter((word) => role.modifiers.includes(word)).length;
  if (phrase.modifiers.length > 0 && role.modifiers.length > 0 && shared === 0) return 0;
  return 1 + shared + (of && of === role.of ? 1 : 0);
}

/** "The retired driver said": the named person who spoke last and of whom nothing else is known, when nobody holds the office. */
export function lastSpeakerAs(nominal: Nominal, discourse: Discourse): Choice | null {
  const { phrase, of } = nominal;
  const last = discourse.lastSpeaker();
  if (!last || phrase.determiner !== 'definite' || !isPersonNoun(phrase) || phrase.sentence - last.sentence > 1) return null;
  if (!(nominal.opens || (nominal.source && !of)) || !last.draft.named || last.draft.kind !== 'Person' || last.draft.roles.length > 0)
    return null;
  const gender: Gender | null = PERSON_NOUNS.get(phrase.head) ?? null;
  if (gender && last.draft.gender && gender !== last.draft.gender) return null;
  if (of && last.draft.country && of.kind === 'Country' && of !== last.draft.country) return null;
  return { draft: last.draft, why: 'last speaker' };
}

/** "The 24-year-old": the person named last who did something, in this sentence or the two before it. */
export function agedSpokenOf({ phrase, called }: Nominal, discourse: Discourse): Choice | null {
  if (phrase.determiner !== 'definite' || !isAge(called)) return null;
  const read = discourse
    .recent(phrase.sentence, 2)
    .find(({ draft, subject, quoted }) => subject && !quoted && draft.kind === 'Person' && draft.named);
  return read ? { draft: read.draft, why: 'last speaker' } : null;
}

/** "The charity": the organisation that spoke in the sentence before, where the noun says no more of what it is. */
export function lastBodyAs(nominal: Nominal, discourse: Discourse): Choice | null {
  const { phrase, of } = nominal;
  const last = discourse.lastSpeaker();
  if (!last || of || phrase.plural || phrase.determiner !== 'definite' || !ANY_BODY.has(phrase.head)) return null;
  const fits = last.draft.kind === 'Organisation' && last.draft.named && (nominal.opens || nominal.source);
  return fits && phrase.sentence - last.sentence === 1 ? { draft: last.draft, why: 'last speaker' } : null;
}

/** Nouns that any body but a state's can be called by. */
const ANY_BODY = new Set(
  'group organisation organization charity network association federation foundation institute body think-tank'.split(' '),
);

/** "The company", "the alliance": the organisation last spoken of that can be called so. `not`: one that is out of the question. */
export function bodySpokenOf(nominal: Nominal, discourse: Discourse, not: ChainDraft | null = null): Choice | null {
  const { phrase, of } = nominal;
  if (phrase.plural || phrase.determiner !== 'definite' || of || !(BODY_NOUNS.has(phrase.head) || SPOKEN_OF_AS.has(phrase.head)))
    return null;
  const known = SPOKEN_OF_AS.get(phrase.head);
  const company = COMPANY_NOUNS.has(phrase.head);
  const scores = new Map<ChainDraft, number>();
  for (const read of discourse.recent(phrase.sentence, 12)) {
    const { draft } = read;
    if (draft.kind !== 'Organisation' || draft === not || scores.has(draft)) continue;
    const words = draft.name.toLowerCase().split(/[\s-]+/);
    const fits =
      known === draft.wikidataId ||
      words.includes(phrase.head) ||
      (company && draft.named && !draft.wikidataId && !words.some((word) => PUBLIC_WORDS.has(word)));
    if (fits)
      scores.set(
        draft,
        (read.subject ? 0.5 : 0) -
          0.25 * (phrase.sentence - read.sentence) +
          0.1 * Math.min(5, draft.mentions.length) +
          (words.includes(phrase.head) ? 2 : 0),
      );
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  return best ? { draft: best[0], why: 'body', strength: Math.min(MOST_MARGIN, best[1] - (second?.[1] ?? best[1] - 1)) } : null;
}
/** "The statement said": whoever spoke last, when that is what they spoke in. */
export function issuerOf({ phrase, source }: Nominal, discourse: Discourse): Choice | null {
  const last = discourse.lastSpeaker();
  const issued = /^(?:statement|letter|email|e-mail|message|post|tweet|filing)$/.test(phrase.head) && phrase.determiner === 'definite';
  return issued && source && last && phrase.sentence - last.sentence <= 1 ? { draft: last.draft, why: 'issuer' } : null;
}

/** One of its own: what the phrase calls it, in which country. */
export function unnamed({ phrase, called, of, source }: Nominal): ChainDraft {
  const kind = kindOf(phrase, source, called.replace(/^an? /i, ''));
  const draft = newDraft(kind, called, false, kind === 'Group');
  if (kind === 'Person') draft.gender = PERSON_NOUNS.get(phrase.head) ?? null;
  if (of) draft.country = of.kind === 'Country' ? of : of.country;
  if (of?.kind === 'Organisation' && kind !== 'Organisation') draft.memberOf.add(of);
  if (kind === 'Person') draft.roles.push({ head: officeOf(phrase.head), modifiers: phrase.modifiers, of });
  return draft;
}

/** "Police" is one, and so are "forces" and "authorities", which are listed in the plural. */
const isGroupNoun = (head: string, plural: boolean): boolean =>
  GROUP_NOUNS.has(head) || (plural && (GROUP_NOUNS.has(`${head}s`) || GROUP_NOUNS.has(head.replace(/y$/, 'ies'))));

/** Whether it speaks: then what only sounds like a calling is one ("snowboarder"), while an anchor and an order are things. */
function kindOf({ head, plural }: NounPhrase, source: boolean, called: string): EntityKind {
  if (isAge(called)) return 'Person';
  if (BODY_NOUNS.has(head) && !plural) return 'Organisation';
  if (plural || isGroupNoun(head, plural)) return 'Group';
  if (
    PERSON_NOUNS.has(head) ||
    /^(?:one|someone|somebody|another|everyone|anyone|nobody)$/.test(head) ||
    /(?:man|woman)$/.test(head) ||
    (source && /(?:[^st]er|or|ist|ian)$/.test(head))
  )
    return 'Person';
  return 'Organisation';
}

/** Whether the phrase names an office or a body of some country or organisation, so that it is someone even where nothing is said. */
export const isSomeone = ({ phrase, of }: Nominal): boolean =>
  of !== null &&
  ((isPersonNoun(phrase) && OFFICE_NOUNS.has(phrase.head)) ||
    (BODY_NOUNS.has(phrase.head) && !phrase.plural) ||
    isGroupNoun(phrase.head, phrase.plural) ||
    (phrase.plural && PERSON_NOUNS.has(phrase.head)));

/** Whether its noun is one for people or for a body of people. */
export const isPeople = ({ head, plural }: NounPhrase): boolean =>
  PERSON_NOUNS.has(head) || isGroupNoun(head, plural) || BODY_NOUNS.has(head) || /(?:man|men|woman|women)$/.test(head);
