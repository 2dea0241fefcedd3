/** A problem of a decomposition: where it lies and what to do. */
export type Problem = {
  /** JSON path, as in 'statements[2].source.entityId'; '' is the whole value. */
  readonly path: string;
  readonly message: string;
};

/** Keys and indexes joined: ['statements', 2, 'cue'] → 'statements[2].cue'. */
export const pathOf = (keys: readonly PropertyKey[]): string =>
  keys.map((key, position) => (typeof key === 'number' ? `[${key}]` : `${position ? '.' : ''}${String(key)}`)).join('');
