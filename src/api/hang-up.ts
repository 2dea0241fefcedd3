/** That a client has gone. */
import type { FastifyReply } from 'fastify';
import type { Signal } from '../graph/store.js';

/** Aborted when the client goes before it has its answer. One of the runtime's own would cost more than reading a small page. */
export class HangUp implements Signal {
  aborted = false;
  private readonly waiting = new Set<() => void>();

  constructor({ raw }: FastifyReply) {
    raw.once('close', () => {
      if (!raw.writableFinished) this.abort();
    });
  }

  addEventListener(_type: 'abort', listener: () => void): void {
    this.waiting.add(listener);
  }

  removeEventListener(_type: 'abort', listener: () => void): void {
    this.waiting.delete(listener);
  }

  private abort(): void {
    this.aborted = true;
    for (const listener of [...this.waiting]) listener();
    this.waiting.clear();
  }
}
