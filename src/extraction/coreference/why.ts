/** Why a mention was put on a chain. */

/** By what a mention was led to its chain; 'name': it is one, and has a confidence of its own. */
export const WHYS = [
  'name',
  'he or she',
  'it',
  'they',
  'who',
  'I',
  'together',
  'word',
  'role said',
  'body said',
  'office',
  'members',
  'introduced',
  'again',
  'last speaker',
  'body',
  'issuer',
  'country',
  'compatriot',
  'metonym',
  'new',
  'new office',
  'delayed',
] as const;
export type Why = (typeof WHYS)[number];

export type Evidence = {
  readonly why: Why;
  /** What the way itself tells: a logit of shares, a margin, how well an office fits; 0 where it tells nothing. */
  readonly strength: number;
  /** Sentences since the chain was mentioned last; null where this is the first. */
  readonly distance: number | null;
  /** How often the chain was mentioned before. */
  readonly known: number;
  readonly named: boolean;
  /** It is the source of an attribution. */
  readonly source: boolean;
};
