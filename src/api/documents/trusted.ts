/** Which queries a server answers: those of its manifest by their ids, and others only where it may. */
import { ApiError } from '../errors.js';

export type TrustedDocuments = {
  /**
   * What runs.
   *
   * @returns the manifest's text where there is an id, else what was sent; null where neither is given.
   * @throws UnknownDocumentError
   */
  textOf(asked: { readonly id: string | null; readonly text: string | null }): string | null;
  /** @throws UntrustedDocumentError for a text that this server does not answer. */
  check(text: string): void;
};

export type TrustedOptions = {
  /** Texts by their ids. */
  readonly bodies: ReadonlyMap<string, string>;
  /** Nothing else is answered. */
  readonly only: boolean;
  /** Texts beside the manifest that are answered all the same: those of Hearsay's own commands. */
  readonly own?: readonly string[];
};

/** Clients of Apollo send the text where they are told this code. */
class UnknownDocumentError extends ApiError {
  readonly code = 'PERSISTED_QUERY_NOT_FOUND';
  constructor(id: string) {
    super(
      `No query of this server's manifest has the id "${id.slice(0, 100)}". Send one that is there, or have the manifest written anew.`,
    );
  }
}

class UntrustedDocumentError extends ApiError {
  readonly code = 'UNTRUSTED_DOCUMENT';
  constructor() {
    super('This server answers the queries of its manifest alone. Send the id of one of them as documentId, or have this one taken in.');
  }
}

export function trustedDocuments({ bodies, only, own = [] }: TrustedOptions): TrustedDocuments {
  const good = new Set([...bodies.values(), ...own]);
  return {
    textOf({ id, text }) {
      if (id === null) return text;
      const body = bodies.get(id) ?? bodies.get(id.replace(/^sha256:/, ''));
      // A client that was told that its id is not known sends both.
      if (body === undefined && text === null) throw new UnknownDocumentError(id);
      return body ?? text;
    },
    check(text) {
      if (only && !good.has(text)) throw new UntrustedDocumentError();
    },
  };
}

/** Where there is no manifest, whatever is sent is answered. */
export const ANY_DOCUMENT = trustedDocuments({ bodies: new Map(), only: false });
