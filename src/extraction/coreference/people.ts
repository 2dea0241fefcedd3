/** Joins the names of people: full names that agree, and surnames with the full name they belong to. */
import type { Name } from '../../document/document.js';
import { FIRST_NAMES, type Gender } from '../../lexicon/first-names.js';
import { HONORIFICS } from '../../lexicon/titles.js';
import { fold } from '../../text/fold.js';
import { type ChainDraft, newDraft } from './chain-draft.js';

/** A person's name where it stands: its words, folded, and the word before it. */
type Called = { readonly name: Name; readonly words: string; readonly parts: readonly string[]; readonly before: string };

/** Confidence of a surname where several in the article bear it and nothing tells which. */
const SHARED_SURNAME = 0.5;
/** More bearers than this are a list of names. */
const MOST_BEARERS = 4;
const INITIAL = /^\p{L}$/u;

/** One draft for each person, and which names are whose. */
export function peopleFrom(text: string, names: readonly Name[]): Map<Name, ChainDraft> {
  const called = names.map((name) => calledBy(text, name));
  const drafts = new Map<Name, ChainDraft>();
  const full: { readonly draft: ChainDraft; readonly parts: readonly string[] }[] = [];
  const byKey = new Map<string, ChainDraft>();
  for (const { name, words, parts, before } of called) {
    if (parts.length < 2) continue;
    const key = keyOf(parts);
    const draft = byKey.get(key) ?? person(words, parts[0] ?? '');
    if (!byKey.has(key)) full.push({ draft, parts });
    byKey.set(key, draft);
    drafts.set(name, mentioned(draft, name, words, parts, before));
  }
  const bySurname = new Map<string, ChainDraft[]>();
  for (const { draft, parts } of full) {
    for (const surname of surnamesOf(parts)) bySurname.set(surname, [...(bySurname.get(surname) ?? []), draft]);
    const first = parts[0] ?? '';
    if (!bySurname.has(` ${first}`)) bySurname.set(` ${first}`, [draft]);
  }
  let last: ChainDraft | null = null;
  for (const { name, words, parts, before } of called) {
    const known = drafts.get(name);
    if (known) {
      last = known;
      continue;
    }
    const folded = parts.join(' ');
    const gender = HONORIFICS.get(before) ?? null;
    const bearers: ChainDraft[] = bySurname.get(folded) ?? bySurname.get(` ${folded}`) ?? [];
    const fitting = bearers.filter((bearer) => !gender || !bearer.gender || bearer.gender === gender);
    const draft: ChainDraft = (last && fitting.includes(last) ? last : nearest(fitting, name.start)) ?? person(words, folded);
    if (fitting.length === 0) bySurname.set(folded, [...bearers, draft]);
    const confidence = fitting.length > 1 && !gender ? Math.min(name.confidence, SHARED_SURNAME) : name.confidence;
    drafts.set(name, mentioned(draft, { ...name, confidence }, words, parts, before));
    if (fitting.length > 1 && confidence <= SHARED_SURNAME) leaveOpen(draft, fitting);
    last = draft;
  }
  return drafts;
}

/** Several bear the surname and nothing tells which: the mention keeps them all, the one that is taken first. */
function leaveOpen(taken: ChainDraft, bearers: readonly ChainDraft[]): void {
  const mention = taken.mentions.pop();
  if (!mention) return;
  const all = [taken, ...bearers.filter((bearer) => bearer !== taken)].slice(0, MOST_BEARERS);
  const candidates = all.map((draft) => ({
    draft,
    score: Math.round(100 * (draft === taken ? SHARED_SURNAME : (1 - SHARED_SURNAME) / (all.length - 1))) / 100,
    reason: 'several in the article have this surname',
  }));
  taken.mentions.push({ ...mention, candidates });
}

function calledBy(text: string, name: Name): Called {
  const words = text.slice(name.start, name.end).replace(/\s+/g, ' ');
  const before = /([\p{L}]+)\.?\s+$/u.exec(text.slice(Math.max(0, name.start - 24), name.start))?.[1] ?? '';
  return { name, words, parts: fold(words).split(' ').filter(Boolean), before: before.toLowerCase() };
}

/** Middle initials and names aside: "John F. Kennedy" and "John Kennedy" are one. */
const keyOf = (parts: readonly string[]): string => {
  const core = parts.filter((part, i) => i === 0 || i === parts.length - 1 || !INITIAL.test(part));
  return core.length > 2 && !PARTICLES.has(core[1] ?? '') ? `${core[0]} ${core[core.length - 1]}` : core.join(' ');
};
const PARTICLES = new Set(['van', 'von', 'de', 'der', 'den', 'da', 'di', 'del', 'bin', 'ibn', 'al', 'el', 'la', 'le', 'ben', 'o', 'mac']);

/** What such a person may be called for short: the last word, or all from a particle on ("van der Berg", "al Assad"). */
function surnamesOf(parts: readonly string[]): string[] {
  const particle = parts.findIndex((part, i) => i > 0 && PARTICLES.has(part));
  const last = parts[parts.length - 1] ?? '';
  const lastTwo = parts.length > 2 ? [parts.slice(-2).join(' ')] : [];
  const junior = /^(?:jr|sr|ii|iii|iv)$/.test(last) ? [parts[parts.length - 2] ?? ''] : [];
  return [...new Set([last, ...lastTwo, ...junior, ...(particle > 0 ? [parts.slice(particle).join(' ')] : [])])];
}

function person(words: string, first: string): ChainDraft {
  return { ...newDraft('Person', words, true), gender: FIRST_NAMES.get(first) ?? null };
}

function mentioned(draft: ChainDraft, name: Name, words: string, parts: readonly string[], before: string): ChainDraft {
  const gender: Gender | null = HONORIFICS.get(before) ?? null;
  if (gender) draft.gender = gender;
  if (words.length > draft.name.length || (isAllCapitals(draft.name) && !isAllCapitals(words) && parts.length > 1)) draft.name = words;
  draft.aliases.add(words);
  const { start, end, confidence } = name;
  draft.mentions.push({ start, end, confidence, form: parts.length > 1 ? 'name' : 'surname' });
  return draft;
}

const isAllCapitals = (words: string): boolean => /^[^\p{Ll}]+$/u.test(words);

/** The one mentioned last before the place, else the first of them. */
function nearest(drafts: readonly ChainDraft[], start: number): ChainDraft | null {
  let found: ChainDraft | null = null;
  let at = -1;
  for (const draft of drafts) {
    const before = draft.mentions.findLast((mention) => mention.start < start)?.start ?? -1;
    if (found === null || before > at) [found, at] = [draft, before];
  }
  return found;
}
