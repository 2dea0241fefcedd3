/** Documents that were answered before: clients send few texts, again and again. */
import type { DocumentNode } from 'graphql';

/** Characters of all texts that are known; a parsed one takes some hundred times as many bytes. */
const MOST_CHARACTERS = 200_000;

export type KnownDocuments = {
  /** @param hash - of the text. */
  get(hash: string): DocumentNode | undefined;
  add(hash: string, document: DocumentNode, characters: number): void;
};

/** Forgets what was asked for longest ago. */
export function knownDocuments(most: number = MOST_CHARACTERS): KnownDocuments {
  const known = new Map<string, { readonly document: DocumentNode; readonly characters: number }>();
  let characters = 0;
  return {
    get(hash) {
      const found = known.get(hash);
      if (!found) return undefined;
      known.delete(hash);
      known.set(hash, found);
      return found.document;
    },
    add(hash, document, length) {
      if (known.has(hash)) return;
      known.set(hash, { document, characters: length });
      characters += length;
      for (const [oldest, each] of known) {
        if (characters <= most) break;
        known.delete(oldest);
        characters -= each.characters;
      }
    },
  };
}
