/** Pronouns of the third person, where they stand and what they tell. */
import type { Gender } from '../../lexicon/first-names.js';
import type { ChainDraft } from './chain-draft.js';

/** A pronoun where it stands. */
export type Pronoun = {
  readonly lower: string;
  readonly start: number;
  readonly token: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly possessive: boolean;
  readonly reflexive: boolean;
  /** It stands first in its sentence. */
  readonly opens: boolean;
  /** It stands in a phrase or clause before the main one: "In her speech, Okoro said". */
  readonly fronted: boolean;
  /** Who cannot be meant: in "his father, Paul Roth", Paul Roth. */
  readonly notOne: readonly ChainDraft[];
  readonly saidIn: number | null;
  /** It is the source of an attribution: "he said". */
  readonly source: boolean;
  /** The attribution that it is the source of. */
  readonly says: number | null;
  /** Whom a charge was made against just before, where it denies one. */
  readonly charged: ChainDraft | null;
  readonly subject: boolean;
  /** Who speaks the words it stands in; null in the narrator's own or when unknown. */
  readonly speaker: ChainDraft | null;
  /** It is the first of the words that are told, or stands behind their "that": "Okoro said that she". */
  readonly opensWords: boolean;
  /** The words it stands in are in quotation marks. */
  readonly quoted: boolean;
};

/** The gender that a pronoun tells of whom it stands for. */
export const GENDER: ReadonlyMap<string, Gender> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
]);
/** Words for several, and for a thing. */
export const MANY = new Set(['they', 'them', 'their', 'theirs', 'themselves']);
const THING = new Set(['it', 'its', 'itself']);
export const isPronoun = (lower: string): boolean => GENDER.has(lower) || MANY.has(lower) || THING.has(lower);
