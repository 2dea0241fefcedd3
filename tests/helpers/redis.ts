/** The Redis that tests share: where it is. Each test has a channel of its own, and keeps nothing there. */

/** Null where REDIS_URL is not set. */
export const testRedis: string | null = process.env.REDIS_URL || null;

export const HOW_TO_GET_REDIS = 'redis-server --port 6379 --save "" (Debian: redis-server), then set REDIS_URL=redis://127.0.0.1:6379';
