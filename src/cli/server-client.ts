/** Ingest and removal through a running server, over its GraphQL. */
import { z } from 'zod';
import { StoreError } from '../graph/store.js';
import type { Ingest } from '../ingest/ingest.js';

/** The server cannot be reached, or did not do what was asked. */
class ServerError extends StoreError {
  readonly code = 'SERVER';
}

const error = z.object({
  code: z.string(),
  message: z.string(),
  path: z
    .string()
    .nullish()
    .transform((path) => path ?? null),
});
const payload = z.object({
  results: z.array(z.object({ article: z.object({ id: z.string() }).nullable(), error: error.nullable() })),
  bookmark: z.string().nullable(),
});
const removal = z.object({ removed: z.boolean(), bookmark: z.string().nullable() });
const envelope = z.object({ data: z.unknown().optional(), errors: z.array(z.object({ message: z.string() })).nullish() });

const RESULTS = 'results { article { id } error { code message path } } bookmark';
const INGEST = `mutation Ingest($articles: [ArticleInput!]!) { done: ingest(articles: $articles) { ${RESULTS} } }`;
const IMPORT = `mutation Import($json: [String!]!) { done: importDecompositions(json: $json) { ${RESULTS} } }`;
const REMOVE = 'mutation Remove($id: ID!) { done: removeArticle(id: $id) { removed bookmark } }';

/** What a server that answers trusted documents alone must answer too, so that the commands can go through it. */
export const OWN_QUERIES: readonly string[] = [INGEST, IMPORT, REMOVE];

/**
 * @param address - of the server, with or without /graphql.
 * @param key - of that server; null where it asks for none.
 */
export function ingestThrough(address: string, key: string | null): Ingest {
  const url = new URL(address.endsWith('/graphql') ? address : `${address.replace(/\/$/, '')}/graphql`);
  const endpoint: Endpoint = { url, key };
  const ingested = async (query: string, variables: object) => {
    const { results, bookmark } = await ask(endpoint, query, variables, payload);
    return { results: results.map(({ article, error }) => ({ articleId: article?.id ?? null, error })), bookmark };
  };
  return {
    articles: (articles) => ingested(INGEST, { articles }),
    decompositions: (json) => ingested(IMPORT, { json }),
    remove: (id) => ask(endpoint, REMOVE, { id }, removal),
  };
}

/** Whether a Hearsay server answers there, however long it takes; it may be at work on articles. */
export async function isUp(address: string): Promise<boolean> {
  try {
    const answer = await fetch(new URL('/health', address));
    return z.object({ server: z.literal('up') }).safeParse(await answer.json()).success;
  } catch {
    return false; // nobody listens, or somebody who speaks otherwise
  }
}

type Endpoint = { readonly url: URL; readonly key: string | null };

async function ask<Answer>(endpoint: Endpoint, query: string, variables: object, schema: z.ZodType<Answer>): Promise<Answer> {
  const { data, errors } = await post(endpoint, JSON.stringify({ query, variables }));
  if (errors?.length) throw new ServerError(`The server at ${endpoint.url} refused: ${errors.map(({ message }) => message).join(' ')}`);
  const done = z.object({ done: schema }).safeParse(data);
  if (!done.success) throw new ServerError(`The server at ${endpoint.url} is of another version. Use the command line of that version.`);
  return done.data.done;
}

async function post({ url, key }: Endpoint, body: string): Promise<z.infer<typeof envelope>> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key !== null && { authorization: `Bearer ${key}` }) },
      body,
    });
    return envelope.parse(await answer.json());
  } catch (cause) {
    throw new ServerError(`No Hearsay server answers at ${url}. Start one with "hearsay serve", or check the address.`, { cause });
  }
}
