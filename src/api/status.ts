/** The HTTP status of what is refused before anything is read. */
const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  FORBIDDEN_HOST: 403,
  UNTRUSTED_DOCUMENT: 403,
  METHOD_NOT_ALLOWED: 405,
  BODY_TOO_LARGE: 413,
  LENGTH_REQUIRED: 411,
  RATE_LIMITED: 429,
};

/** 400 for what is wrong with the request itself. */
export const statusOf = (code: string): number => STATUS[code] ?? 400;

/** Headers that go with it. */
export const headersOf = (code: string, details: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> => ({
  ...(code === 'UNAUTHENTICATED' && { 'www-authenticate': 'Bearer' }),
  ...(code === 'METHOD_NOT_ALLOWED' && { allow: (details.allow as readonly string[]).join(', ') }),
  ...(code === 'RATE_LIMITED' && { 'retry-after': String(details.retryAfter) }),
});
