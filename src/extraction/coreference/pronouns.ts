/** Finds whom a pronoun stands for, by number, gender, distance, who is being spoken of and who speaks. */
import type { Gender } from '../../lexicon/first-names.js';
import { logit } from '../events/event-words.js';
import type { ChainDraft, Choice, DraftCandidate } from './chain-draft.js';
import type { Situation } from './choice.js';
import type { Discourse, Read } from './discourse.js';
import { type Rival, rivalsFor } from './he-or-she.js';
import { GENDER, MANY, type Pronoun } from './pronoun.js';

/** Weights of what speaks for a candidate. Set by hand on the development articles. */
const WEIGHT = {
  distance: 1,
  subject: 1,
  speaker: 1.5,
  lastSpeaker: 1.5,
  saidAway: 2.5,
  mentions: 0.15,
  group: 1.5,
  beside: 4,
  country: 0.5,
};

/** Null when nobody fits. */
export function antecedentOf(pronoun: Pronoun, situation: Situation): Choice | null {
  const gender = GENDER.get(pronoun.lower);
  return gender ? personMeant(pronoun, gender, situation) : thingMeant(pronoun, situation);
}

function personMeant(pronoun: Pronoun, gender: Gender, { table, discourse, ahead, tuning }: Situation): Choice | null {
  const rivals = rivalsFor(pronoun, gender, { words: table.grounds.words, discourse, ahead }, tuning.weights);
  tuning.watch?.(pronoun, rivals);
  const [first] = rivals;
  return first
    ? {
        draft: first.draft,
        why: 'he or she',
        strength: rivals.length === 1 ? ALONE : Math.min(MOST_MARGIN, logit(first.share)),
        candidates: closeOnes(rivals, pronoun.lower),
      }
    : null;
}

/** More between the best and the second tell no more. */
const MOST_MARGIN = 4;
/** What it tells that nobody else fits, as a logit of shares: no more than that. */
const ALONE = 2;

/** A share below which the likeliest is not sure, and one from which another is close. */
const [SURE, CLOSE] = [0.65, 0.2];

function closeOnes(rivals: readonly Rival[], lower: string): DraftCandidate[] {
  if ((rivals[0]?.share ?? 1) >= SURE) return [];
  const close = rivals.filter(({ share }) => share >= CLOSE);
  return close.map(({ draft, share }) => ({ draft, score: rounded(share), reason: `"${lower}" can be any of those mentioned before` }));
}

const rounded = (share: number): number => Math.round(share * 100) / 100;

function thingMeant(pronoun: Pronoun, { table, discourse }: Situation): Choice | null {
  const joined = table.grounds.words[pronoun.token - 1]?.lower === 'and';
  const fits = MANY.has(pronoun.lower) ? isMany : isThing;
  const scores = new Map<ChainDraft, number>();
  for (const read of discourse.recent(pronoun.sentence, 2)) {
    // What is named in passing alone does not speak.
    // "The bank will publish its results, it said": the subject of what is told.
    const own = pronoun.says !== null && read.saidIn === pronoun.says && read.subject && !read.quoted;
    if (!fits(read.draft) || (pronoun.source && !read.draft.kept && !own)) continue;
    // "Norland and its allies".
    const beside = joined && pronoun.possessive && read.endToken === pronoun.token - 1;
    const score = scoreOf(read, pronoun, discourse) + (beside || own ? WEIGHT.beside : 0);
    if (score > (scores.get(read.draft) ?? -Infinity)) scores.set(read.draft, score);
  }
  const ranked = [...scores].map(([draft, score]) => [draft, score + bonusOf(draft, pronoun)] as const).sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first) return null;
  const margin = second ? first[1] - second[1] : 2;
  return { draft: first[0], why: MANY.has(pronoun.lower) ? 'they' : 'it', strength: Math.min(MOST_MARGIN, margin) };
}

const isMany = (draft: ChainDraft) => draft.plural || (draft.kind === 'Organisation' && draft.named);
const isThing = (draft: ChainDraft) => !draft.plural && (draft.kind === 'Organisation' || draft.kind === 'Country');

function scoreOf(read: Read, pronoun: Pronoun, discourse: Discourse): number {
  const distance = pronoun.sentence - read.sentence;
  const sameWords = read.saidIn === pronoun.saidIn;
  const last = discourse.lastSpeaker();
  return (
    -WEIGHT.distance * distance +
    (read.subject ? WEIGHT.subject : 0) +
    (pronoun.source && last?.draft === read.draft ? WEIGHT.lastSpeaker : 0) +
    (read.saidIn !== null && !sameWords ? -WEIGHT.saidAway : 0) +
    (read.form === 'demonym' || (read.form === 'name' && read.draft.kind === 'Place') ? -2 : 0)
  );
}

function bonusOf(draft: ChainDraft, pronoun: Pronoun): number {
  const speaks = pronoun.saidIn !== null && !pronoun.quoted && draft === pronoun.speaker;
  // In words that are reported and not quoted, "he" is most often the speaker.
  if (speaks) return WEIGHT.speaker;
  if (MANY.has(pronoun.lower)) return draft.plural ? WEIGHT.group : 0;
  return pronoun.source ? WEIGHT.mentions * Math.min(6, draft.mentions.length) : draft.kind === 'Country' ? -WEIGHT.country : 0;
}
