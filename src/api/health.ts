/** Whether the server is well: it answers, and so does its store; and whether it hears of what other servers take in. */
import type { RouteHandlerMethod } from 'fastify';
import { AppError } from '../errors.js';
import type { Feed } from '../feed/feed.js';
import type { Store } from '../graph/store.js';

/** Milliseconds that the store has to answer. */
const PATIENCE = 3_000;

/** 200 when the store answers, else 503 with the code of what is wrong. Without its feed a server still answers what it is asked. */
export const health =
  (store: Store, feed: Feed): RouteHandlerMethod =>
  async (_request, reply) => {
    const problem = await store.read('read/entities', [], { ids: [] }, { deadline: Date.now() + PATIENCE }).then(
      () => null,
      (error: unknown) => (error instanceof AppError ? error.code : 'INTERNAL'),
    );
    return reply.code(problem === null ? 200 : 503).send({
      server: 'up',
      store: { kind: store.kind, status: problem ?? 'up' },
      feed: { status: feed.isUp() ? 'up' : 'FEED_UNAVAILABLE' },
    });
  };
