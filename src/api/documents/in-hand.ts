/** Documents of requests that are not over yet, each for as long as one of them is not. */
import type { DocumentNode } from 'graphql';

export type DocumentsInHand = {
  /** @param hash - of the text. */
  get(hash: string): DocumentNode | undefined;
  /** For one request more. @returns the document. */
  take(hash: string, document: DocumentNode): DocumentNode;
  /** One of the requests is over. */
  leave(hash: string): void;
};

export function documentsInHand(): DocumentsInHand {
  const inHand = new Map<string, { readonly document: DocumentNode; requests: number }>();
  return {
    get: (hash) => inHand.get(hash)?.document,
    take(hash, document) {
      const one = inHand.get(hash) ?? { document, requests: 0 };
      one.requests += 1;
      inHand.set(hash, one);
      return one.document;
    },
    leave(hash) {
      const one = inHand.get(hash);
      if (!one) return;
      one.requests -= 1;
      if (one.requests <= 0) inHand.delete(hash);
    },
  };
}
