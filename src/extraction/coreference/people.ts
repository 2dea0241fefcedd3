/** Joins the names of people: full names that agree, and surnames with the full name they belong to. */
import type { Name } from '../../document/document.js';
import { FIRST_NAMES, type Gender } from '../../lexicon/first-names.js';
import { PERSON_NOUNS } from '../../lexicon/role-nouns.js';
import { HONORIFICS } from '../../lexicon/titles.js';
import { fold } from '../../text/fold.js';
import { type ChainDraft, type DraftCandidate, newDraft } from './chain-draft.js';
import { keysOf, PARTICLES } from './full-names.js';
import { SurnameUses } from './surname-uses.js';

/** What stands around a person's name and tells who it is. */
export type Surroundings = {
  /** Nouns of the offices and callings that the article gives the one who is named there: "the mayor, Okoro". */
  readonly offices: readonly string[];
  /** The number of the paragraph. */
  readonly paragraph: number;
  /** What the next "he" or "she" of the sentence tells, before anybody else is named. */
  readonly pronoun: Gender | null;
};

/** A person's name where it stands: its words, folded, the gender that its title tells, and its surroundings. */
type Called = Surroundings & {
  readonly name: Name;
  readonly words: string;
  readonly parts: readonly string[];
  readonly gender: Gender | null;
};

/** One draft for each person, and which names are whose. A surname that is left open has a draft of its own, which is ambiguous. */
export function peopleFrom(text: string, names: readonly Name[], around: (name: Name) => Surroundings): Map<Name, ChainDraft> {
  const called = names.map((name) => calledBy(text, name, around(name)));
  const { drafts, full } = inFull(called);
  const bearers = bearersOf(full);
  const open = new Map<string, ChainDraft>();
  const uses = new SurnameUses();
  for (const one of called) {
    const known = drafts.get(one.name);
    if (known) uses.holds(known, one);
  }
  for (const one of called) {
    const known = drafts.get(one.name);
    if (known) {
      uses.inFull(known, one);
      continue;
    }
    const folded = one.parts.join(' ');
    const all = bearers.get(folded) ?? bearers.get(givenName(folded)) ?? [];
    const { draft, close } = uses.meant(all, one) ?? { draft: person(one), close: [] };
    if (!draft) {
      const left = open.get(folded) ?? leftOpen(one.words, all);
      open.set(folded, left);
      drafts.set(one.name, mentioned(left, one, close));
      continue;
    }
    if (!all.includes(draft)) bearers.set(folded, [...all, draft]);
    uses.alone(draft, one);
    drafts.set(one.name, mentioned(draft, one, close));
  }
  return drafts;
}

/** Nobody's: of a gender where all who bear the name have it. */
function leftOpen(words: string, bearers: readonly ChainDraft[]): ChainDraft {
  const [gender, ...others] = new Set(bearers.map((bearer) => bearer.gender));
  return { ...newDraft('Person', words, true), ambiguous: true, gender: (others.length === 0 ? gender : null) ?? null };
}

/** Those whom the article names in full, with the parts of the name that came first. */
function inFull(called: readonly Called[]) {
  const named = called.filter(({ parts }) => parts.length > 1);
  const keyOf = keysOf(named);
  const drafts = new Map<Name, ChainDraft>();
  const full: { readonly draft: ChainDraft; readonly parts: readonly string[] }[] = [];
  const byKey = new Map<string, ChainDraft>();
  for (const one of named) {
    const key = keyOf(one);
    const draft = byKey.get(key) ?? person(one);
    if (!byKey.has(key)) full.push({ draft, parts: one.parts });
    byKey.set(key, draft);
    drafts.set(one.name, mentioned(draft, one));
  }
  return { drafts, full };
}

/** So that a list of thousands of one name takes no longer than its length. */
const MOST_BEARERS = 40;

/** By each surname, and by each first name, the first who bear it, in the order of the text. */
function bearersOf(full: readonly { readonly draft: ChainDraft; readonly parts: readonly string[] }[]): Map<string, ChainDraft[]> {
  const bearers = new Map<string, ChainDraft[]>();
  for (const { draft, parts } of full) {
    for (const key of [...surnamesOf(parts), givenName(parts[0] ?? '')]) {
      const known = bearers.get(key);
      if (!known) bearers.set(key, [draft]);
      else if (known.length < MOST_BEARERS) known.push(draft);
    }
  }
  return bearers;
}

/** Kept apart from surnames: a surname goes before. */
const givenName = (first: string): string => ` ${first}`;

function calledBy(text: string, name: Name, around: Surroundings): Called {
  const words = text.slice(name.start, name.end).replace(/\s+/g, ' ');
  const before = /([\p{L}]+)\.?\s+$/u.exec(text.slice(Math.max(0, name.start - 24), name.start))?.[1]?.toLowerCase() ?? '';
  const gender = HONORIFICS.get(before) ?? genderOf(around.offices);
  return { ...around, name, words, parts: fold(words).split(' ').filter(Boolean), gender };
}

const genderOf = (offices: readonly string[]): Gender | null =>
  offices.map((office) => PERSON_NOUNS.get(office) ?? null).find((gender) => gender !== null) ?? null;

/** What such a person may be called for short: the last word, or all from a particle on ("van der Berg", "al Assad"). */
function surnamesOf(parts: readonly string[]): string[] {
  const particle = parts.findIndex((part, i) => i > 0 && PARTICLES.has(part));
  const last = parts[parts.length - 1] ?? '';
  const lastTwo = parts.length > 2 ? [parts.slice(-2).join(' ')] : [];
  const junior = /^(?:jr|sr|ii|iii|iv)$/.test(last) ? [parts[parts.length - 2] ?? ''] : [];
  return [...new Set([last, ...lastTwo, ...junior, ...(particle > 0 ? [parts.slice(particle).join(' ')] : [])])];
}

function person({ words, parts }: Called): ChainDraft {
  return { ...newDraft('Person', words, true), gender: FIRST_NAMES.get(parts[0] ?? '') ?? null };
}

function mentioned(draft: ChainDraft, { name, words, parts, gender }: Called, candidates: readonly DraftCandidate[] = []): ChainDraft {
  if (gender && !draft.ambiguous) draft.gender = gender;
  if (words.length > draft.name.length || (isAllCapitals(draft.name) && !isAllCapitals(words) && parts.length > 1)) draft.name = words;
  draft.aliases.add(words);
  const { start, end } = name;
  const score = candidates.find((candidate) => candidate.draft === draft)?.score ?? 1;
  const form = parts.length > 1 ? 'name' : 'surname';
  draft.mentions.push({ start, end, confidence: Math.min(name.confidence, score), form, candidates });
  return draft;
}

const isAllCapitals = (words: string): boolean => /^[^\p{Ll}]+$/u.test(words);
