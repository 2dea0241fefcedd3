/** Serves the playground: GraphiQL at GET /graphql for a browser, with its two files beside it. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../errors.js';

/** The bundle has not been built. */
export class PlaygroundMissingError extends AppError {
  readonly code = 'PLAYGROUND_MISSING';
  constructor(cause: unknown) {
    super('The playground is not built: run `npm run build`.', { cause });
  }
}

/** The browser itself refuses what is not from this server, so that no request can leave the machine. */
const ONLY_FROM_HERE = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'", // the editor measures its lines with inline styles
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

// From src/playground and from dist/playground the package's root is equally far.
const built = new URL('../../dist/playground/', import.meta.url);

type Asset = { readonly bytes: Buffer; readonly type: string; readonly etag: string };

/** `folder`: where the bundle lies, in place of dist/playground. */
export type PlaygroundOptions = { readonly folder?: URL };

/**
 * Adds the page and its files to a server that answers queries at /graphql. A request that does not ask for HTML goes on to GraphQL.
 *
 * @throws PlaygroundMissingError when the bundle has not been built.
 */
export async function playgroundPlugin(app: FastifyInstance, { folder = built }: PlaygroundOptions = {}): Promise<void> {
  const asset = (name: string, type: string) => assetOf(new URL(name, folder), type);
  const page = await asset('page.html', 'text/html; charset=utf-8');
  const files = {
    'main.js': await asset('main.js', 'text/javascript; charset=utf-8'),
    'main.css': await asset('main.css', 'text/css; charset=utf-8'),
  };
  for (const [name, file] of Object.entries(files)) app.get(`/playground/${name}`, (request, reply) => send(request, reply, file));

  // A hook and not a route: the address and the method are those of GraphQL over GET.
  app.addHook('onRequest', async (request, reply) => {
    if (request.method !== 'GET' || pathOf(request) !== '/graphql') return;
    reply.header('vary', 'accept');
    if (!asksForPage(request)) return;
    reply.header('content-security-policy', ONLY_FROM_HERE).header('referrer-policy', 'no-referrer');
    return send(request, reply, page);
  });
}

// The hook must see the routes of the server that registers this, and not only those below.
Object.assign(playgroundPlugin, { [Symbol.for('skip-override')]: true });

const pathOf = ({ url }: FastifyRequest): string => url.split('?', 1)[0] ?? '';

/** A browser names text/html; a client that accepts anything wants JSON. */
const asksForPage = ({ headers }: FastifyRequest): boolean => (headers.accept ?? '').includes('text/html');

function send(request: FastifyRequest, reply: FastifyReply, { bytes, type, etag }: Asset): FastifyReply {
  reply.header('etag', etag).header('cache-control', 'no-cache').header('x-content-type-options', 'nosniff');
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  return reply.type(type).send(bytes);
}

async function assetOf(file: URL, type: string): Promise<Asset> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new PlaygroundMissingError(cause);
  });
  return { bytes, type, etag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"` };
}
