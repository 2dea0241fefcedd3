/** What a piece can be to a cue, and how far around a cue the encoder looks. */

/** In the order of the second network's columns. */
export const LABELS = ['none', 'source', 'cue', 'content'] as const;
export type Label = (typeof LABELS)[number];

/** Pieces before and after the head of a cue that are labelled. */
export const REACH = { before: 48, after: 80 } as const;
