/** Finds whom "he" or "she" stands for: weighs what speaks for each person in mind. The weights are trained: tests/evaluation/coreference/train.ts. */
import type { Gender } from '../../lexicon/first-names.js';
import type { Word } from '../words.js';
import type { ChainDraft } from './chain-draft.js';
import type { Discourse, Read } from './discourse.js';
import type { Pronoun } from './pronoun.js';
import { WEIGHTS } from './pronoun-weights.js';

type Weighed = readonly [feature: string, value: number];

/** Sentences a reader looks back: weights say how much less each counts. */
const LOOK_BACK = 8;

/** One who may be meant. `features` tell why, each with its value. */
export type Rival = { readonly draft: ChainDraft; readonly features: readonly Weighed[]; readonly share: number };
/** Told of each pronoun and of those who may be meant: what training listens to. */
export type Watch = (pronoun: Pronoun, rivals: readonly Rival[]) => void;

type Ground = { readonly words: readonly Word[]; readonly discourse: Discourse; readonly ahead: readonly ChainDraft[] };

/** The persons it can stand for, the likeliest first; `share` is how likely each is, together 1. */
export function rivalsFor(pronoun: Pronoun, gender: Gender, ground: Ground, weights: ReadonlyMap<string, number> = WEIGHTS): Rival[] {
  const found = candidates(pronoun, gender, ground);
  const scored = found.map(({ draft, features }) => ({
    draft,
    features,
    score: features.reduce((sum, [name, value]) => sum + (weights.get(name) ?? 0) * value, 0),
  }));
  const top = Math.max(...scored.map(({ score }) => score));
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - top), 0);
  return scored
    .map(({ draft, features, score }) => ({ draft, features, share: Math.exp(score - top) / total }))
    .sort((a, b) => b.share - a.share);
}

const isPersonOf = ({ kind, plural, gender: own }: ChainDraft, gender: Gender): boolean =>
  kind === 'Person' && !plural && (own ?? gender) === gender;

function candidates(pronoun: Pronoun, gender: Gender, ground: Ground) {
  const { discourse, words } = ground;
  const reads = new Map<ChainDraft, Read[]>();
  for (const read of discourse.recent(pronoun.sentence, LOOK_BACK)) {
    const { draft } = read;
    if (!isPersonOf(draft, gender)) continue;
    const known = reads.get(draft);
    if (known) known.push(read);
    else reads.set(draft, [read]);
  }
  const excluded = new Set<ChainDraft>(pronoun.notOne);
  if (pronoun.quoted && pronoun.speaker) excluded.add(pronoun.speaker);
  // "Okoro said she and Lind had met": the words told are a clause of their own.
  if (!pronoun.reflexive && !pronoun.possessive && !pronoun.opensWords) {
    for (const [draft, own] of reads) if (own.some((read) => clashes(read, pronoun, words))) excluded.add(draft);
  }
  // In "'I told the manager,' he said", he is not the manager.
  for (const [draft, own] of reads) if (own.some((read) => isToldOf(read, pronoun))) excluded.add(draft);
  const usable = [...reads].filter(([draft]) => !excluded.has(draft));
  const found = usable.map(([draft, own], rank) => ({ draft, features: featuresOf(draft, own, { pronoun, gender, rank, ground }) }));
  const ahead = ground.ahead.find((draft) => isPersonOf(draft, gender) && !excluded.has(draft));
  if (ahead && pronoun.fronted) {
    const known = found.find(({ draft }) => draft === ahead);
    if (known) known.features.push(['aheadToo', 1]);
    else
      found.push({
        draft: ahead,
        features: [
          ['ahead', 1],
          ['genderKnown', Number(ahead.gender === gender)],
        ],
      });
  }
  return found;
}

const isToldOf = ({ saidIn, form, quoted }: Read, { says }: Pronoun): boolean =>
  says !== null && saidIn === says && quoted && form !== 'pronoun';

/** "Okoro thanked him", "Okoro, who chairs the board, thanked him": the subject of a verb is not its object. */
function clashes(read: Read, pronoun: Pronoun, words: readonly Word[]): boolean {
  if (read.sentence !== pronoun.sentence || !read.subject || pronoun.subject) return false;
  const behind = words.slice(read.endToken, pronoun.token);
  const between = behind[0]?.lower === ',' ? behind.slice(behind.findLastIndex(({ lower }) => lower === ',') + 1) : behind;
  if (between.some(({ lower, pos }) => pos === 'SCONJ' || /^(?:that|which|who|whom|when|while|where|and|but|,|;|:)$/.test(lower)))
    return false;
  return between.filter(({ pos }) => pos === 'VERB').length === 1;
}

type At = {
  readonly pronoun: Pronoun;
  readonly gender: Gender;
  readonly rank: number;
  readonly ground: Ground;
};

function featuresOf(draft: ChainDraft, own: readonly Read[], { pronoun, gender, rank, ground }: At): Weighed[] {
  const { discourse } = ground;
  const last = own[0] as Read;
  const distance = pronoun.sentence - last.sentence;
  const features: Weighed[] = [];
  const is = (name: string, holds: boolean, value = 1): void => {
    if (holds) features.push([name, value]);
  };
  is(`distance${Math.min(4, distance)}`, distance > 0);
  is(`rank${Math.min(3, rank)}`, rank > 0);
  const subjectHere = own.some(({ sentence, subject }) => subject && sentence === pronoun.sentence);
  const subjectBefore = own.some(({ sentence, subject }) => subject && sentence === pronoun.sentence - 1);
  is('subjectHere', subjectHere);
  is('subjectBefore', subjectBefore);
  is('subjectBefore opening', subjectBefore && pronoun.opens);
  is('firstBefore', discourse.firstOf(pronoun.sentence - 1)?.draft === draft);
  is('firstHere', discourse.firstOf(pronoun.sentence)?.draft === draft);
  is('bothSubjects', last.subject && pronoun.subject);
  is('bothObjects', !last.subject && !pronoun.subject && !pronoun.possessive);
  is('possessive of subject here', pronoun.possessive && subjectHere);
  is('owner', last.owner);
  is('owner, possessive', last.owner && pronoun.possessive);
  const spoke = own.some(({ source }) => source);
  // One without a name who speaks is as present as one with a name.
  const present = draft.named || spoke;
  is('last pronoun', last.form === 'pronoun');
  is('led', last.led);
  is('last pronoun here', last.form === 'pronoun' && distance === 0);
  is(draft.kept ? 'unnamed' : 'passing', !present);
  is('mentions', true, Math.log(1 + draft.mentions.length));
  is('genderKnown', draft.gender === gender || (spoke && !draft.named));
  is('lean', draft.gender === null, draft.lean * (gender === 'female' ? 1 : -1));
  is('sameParagraph', last.paragraph === pronoun.paragraph);
  const pronounBefore = discourse.lastPronoun(gender);
  is('pronounBefore', pronounBefore?.draft === draft && pronoun.sentence - pronounBefore.sentence <= 3);
  is('pronounBefore here', pronounBefore?.draft === draft && pronoun.sentence === pronounBefore.sentence);
  is('pronounBefore next', pronounBefore?.draft === draft && pronoun.sentence - pronounBefore.sentence === 1);
  is('saidAway', draft !== pronoun.speaker && own.every(({ saidIn }) => saidIn !== null && saidIn !== pronoun.saidIn));
  is('sameWords', last.saidIn !== null && last.saidIn === pronoun.saidIn);
  is('speaks', pronoun.saidIn !== null && !pronoun.quoted && draft === pronoun.speaker);
  is('speaks, opening', pronoun.opensWords && !pronoun.quoted && !pronoun.possessive && draft === pronoun.speaker);
  is('quoted, from outside', pronoun.quoted && last.saidIn !== pronoun.saidIn);
  is('charged', draft === pronoun.charged);
  const speaker = discourse.lastSpeaker();
  // "Vale said so. Roth left. He said": the sentence before has turned to Roth.
  const first = discourse.firstOf(pronoun.sentence - 1);
  const othersTurn = pronoun.opens && first?.subject && first.draft !== draft && first.draft.gender === gender;
  is('lastSpeaker', speaker?.draft === draft && pronoun.source && pronoun.sentence - speaker.sentence <= 2 && !othersTurn);
  is('headline', draft.mentions[0] !== undefined && draft.named && draft.inHeadline);
  return features;
}
