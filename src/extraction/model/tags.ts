/** What a word can be to a cue, and how far around a cue the head looks. */

/** In the order of the head's columns. A run of content begins, goes on and ends, or is one word alone. */
export const TAGS = ['none', 'source', 'cue', 'begin', 'inside', 'end', 'alone'] as const;
export type Tag = (typeof TAGS)[number];

/** Words before and after the head of a cue that are tagged. */
export const REACH = { before: 56, after: 96 } as const;

/** Whether content goes on from the first tag to the next. */
export const isOpen = (tag: Tag): boolean => tag === 'begin' || tag === 'inside';
export const isContent = (tag: Tag): boolean => isOpen(tag) || tag === 'end' || tag === 'alone';
