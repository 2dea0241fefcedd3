/** Where a request says which document it wants: the text itself, or an id as the specification of GraphQL over HTTP has it, or as Apollo's clients send it. */
import type { FastifyRequest } from 'fastify';
import { BatchError } from '../limits/body.js';
import type { TrustedDocuments } from './trusted.js';

type Asked = { readonly query?: unknown; readonly documentId?: unknown; readonly extensions?: unknown };

/** Of what is sent over a websocket, or as the body of a request. */
export function askedBy({ query, documentId, extensions }: Asked): { readonly id: string | null; readonly text: string | null } {
  const hash = (extensions as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined)?.persistedQuery?.sha256Hash;
  return { id: stringOf(documentId) ?? stringOf(hash), text: stringOf(query) };
}

/**
 * Puts the text in place of an id, so that whatever looks at the request afterwards sees a query like any other.
 *
 * @returns the text that runs; null where the request has none.
 * @throws ApiError for an id that is not known, and for several queries at once.
 */
export function resolveDocument(request: FastifyRequest, documents: TrustedDocuments): string | null {
  return request.method === 'POST' ? resolveInBody(request, documents) : resolveInAddress(request, documents);
}

function resolveInBody({ body }: FastifyRequest, documents: TrustedDocuments): string | null {
  if (Array.isArray(body)) throw new BatchError();
  if (typeof body !== 'object' || body === null) return null; // the server itself says what is wrong with it
  const asked = body as { -readonly [Name in keyof Asked]: Asked[Name] };
  const found = askedBy(asked);
  const text = documents.textOf(found);
  if (found.id === null || text === null) return text;
  asked.query = text;
  if (asked.extensions !== undefined) asked.extensions = withoutId(asked.extensions);
  return text;
}

function resolveInAddress(request: FastifyRequest, documents: TrustedDocuments): string | null {
  const address = new URL(request.url, 'http://localhost');
  const given = address.searchParams;
  const extensions = parsed(given.get('extensions'));
  const found = askedBy({ query: given.get('query'), documentId: given.get('documentId'), extensions });
  const text = documents.textOf(found);
  if (found.id === null || text === null) return text;
  given.set('query', text);
  if (given.has('extensions')) given.set('extensions', JSON.stringify(withoutId(extensions)));
  request.raw.url = `${address.pathname}${address.search}`;
  return text;
}

/** The server would look for the id itself, and keeps none. */
function withoutId(extensions: unknown): unknown {
  if (typeof extensions !== 'object' || extensions === null) return extensions;
  const { persistedQuery: _, ...rest } = extensions as { readonly persistedQuery?: unknown };
  return rest;
}

function parsed(json: string | null): unknown {
  try {
    return json === null ? undefined : JSON.parse(json);
  } catch {
    return undefined; // the server itself says that it does not parse
  }
}

const stringOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
