/** Reads the texts of queries, each once: what is known goes on at once, what is new waits in a line until it is its caller's turn. */
import { hash as hashed } from 'node:crypto';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { newLine } from '../limits/line.js';
import { scan } from '../limits/scan.js';
import { parsedText } from '../limits/text.js';
import { validity } from '../limits/valid.js';
import { documentsInHand } from './in-hand.js';
import { type KnownDocuments, knownDocuments } from './known.js';

export type Reading = {
  /**
   * @param caller - whose turn it is to be.
   * @param isGone - whether nobody waits any more.
   * @returns a document that the schema has, small enough to be looked at. It is known until `leave` says that the request is over.
   * @throws QueryTooLargeError, InvalidDocumentError, TooManyWaitingError
   */
  document(text: string, caller: string, isGone?: () => boolean): Promise<DocumentNode>;
  /** What was read, by the hash of its text as `hashOf` makes it. */
  readonly known: Pick<KnownDocuments, 'get'>;
  /** Whoever sends its text next need not wait: it is answered. What is refused is not kept, or texts that mean harm would drive out all others. */
  keep(document: DocumentNode): void;
  /** The request is over: once for each document that was given. */
  leave(document: DocumentNode): void;
};

export function reading(schema: GraphQLSchema, introspection: boolean): Reading {
  const kept = knownDocuments();
  const inHand = documentsInHand();
  const texts = new WeakMap<DocumentNode, { readonly hash: string; readonly characters: number }>();
  const line = newLine();
  const check = validity(schema, introspection);
  const get = (hash: string) => kept.get(hash) ?? inHand.get(hash);
  const read = (text: string, hash: string): DocumentNode => {
    const document = parsedText(text);
    check(document);
    texts.set(document, { hash, characters: text.length });
    return document;
  };
  return {
    known: { get },
    async document(text, caller, isGone) {
      scan(text); // takes no time, and most of what means harm ends here
      const hash = hashOf(text);
      const before = get(hash);
      if (before) return inHand.take(hash, before);
      // By one that stood before it in the line it may be read by then.
      return line.wait(caller, () => inHand.take(hash, get(hash) ?? read(text, hash)), isGone);
    },
    keep(document) {
      const text = texts.get(document);
      if (text) kept.add(text.hash, document, text.characters);
    },
    leave(document) {
      const text = texts.get(document);
      if (text) inHand.leave(text.hash);
    },
  };
}

const hashOf = (text: string): string => hashed('sha256', text, 'hex');
