/** A linear model: weights per feature and tag, read from a compact text. Features are hashed, so that no words are stored. */

export type LinearModel = {
  readonly tags: readonly string[];
  /** Adds to `scores` (one per tag) the weights of each feature. */
  score(features: readonly number[], scores: Float64Array): void;
};

/** A feature as 24 bits: the number of its template and the strings it is made of. FNV-1a. */
export function feature(template: number, first: string, second = ''): number {
  let hash = 0x811c9dc5 ^ template;
  for (let i = 0; i < first.length; i++) hash = Math.imul(hash ^ first.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ 0x1f, 0x01000193);
  for (let i = 0; i < second.length; i++) hash = Math.imul(hash ^ second.charCodeAt(i), 0x01000193);
  return ((hash >>> 8) ^ hash) & 0xffffff;
}

/**
 * Reads a model.
 *
 * @param tags - in the order of their numbers in the weights.
 * @param weights - base64, white space allowed: per feature three bytes of hash, a count, then as many pairs of tag number and signed weight.
 */
export function linearModel(tags: readonly string[], weights: string): LinearModel {
  const bytes = Buffer.from(weights, 'base64');
  const at = new Map<number, number>();
  for (let i = 0; i < bytes.length; i += 4 + 2 * bytes.readUInt8(i + 3)) at.set(bytes.readUIntBE(i, 3), i + 3);
  return {
    tags,
    score(features, scores) {
      scores.fill(0);
      for (const hash of features) {
        const start = at.get(hash);
        if (start === undefined) continue;
        const end = start + 1 + 2 * bytes.readUInt8(start);
        for (let i = start + 1; i < end; i += 2) {
          const tag = bytes.readUInt8(i);
          scores[tag] = (scores[tag] ?? 0) + bytes.readInt8(i + 1);
        }
      }
    },
  };
}

/** The tag with the highest score among those allowed; the first of equals. */
export function best(scores: Float64Array, allowed: (tag: number) => boolean = () => true): number {
  let top = -1;
  for (let tag = 0; tag < scores.length; tag++) {
    if (allowed(tag) && (top < 0 || (scores[tag] ?? 0) > (scores[top] ?? 0))) top = tag;
  }
  return top;
}
