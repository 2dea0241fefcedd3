/** Reads the texts of queries, each once: what is known goes on at once, what is new waits in a line until it is its caller's turn. */
import { hash as hashed } from 'node:crypto';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { newLine } from '../limits/line.js';
import { scan } from '../limits/scan.js';
import { parsedText } from '../limits/text.js';
import { validity } from '../limits/valid.js';
import { type KnownDocuments, knownDocuments } from './known.js';

export type Reading = {
  /**
   * @param caller - whose turn it is to be.
   * @param isGone - whether nobody waits any more.
   * @returns a document that the schema has, small enough to be looked at.
   * @throws QueryTooLargeError, InvalidDocumentError, TooManyWaitingError
   */
  document(text: string, caller: string, isGone?: () => boolean): Promise<DocumentNode>;
  /** What was read, by the hash of its text as `hashOf` makes it. */
  readonly known: Pick<KnownDocuments, 'get'>;
};

export function reading(schema: GraphQLSchema, introspection: boolean): Reading {
  const known = knownDocuments();
  const line = newLine();
  const check = validity(schema, introspection);
  const read = (text: string, hash: string): DocumentNode => {
    const before = known.get(hash); // by one that stood before it in the line
    if (before) return before;
    const document = parsedText(text);
    check(document);
    known.add(hash, document, text.length);
    return document;
  };
  return {
    known,
    async document(text, caller, isGone) {
      scan(text); // takes no time, and most of what means harm ends here
      const hash = hashOf(text);
      return known.get(hash) ?? line.wait(caller, () => read(text, hash), isGone);
    },
  };
}

const hashOf = (text: string): string => hashed('sha256', text, 'hex');
