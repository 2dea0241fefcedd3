/** The settings of the server: who may come in, what is told, and how much may be asked for. Read by config.ts. */
import { z } from 'zod';
import type { JwtSettings } from './access/jwt.js';

export type Serving = {
  /** Opens everything, and is what the other commands send to a server. Null: none is set. */
  readonly key: string | null;
  readonly jwt: JwtSettings | null;
  /** Null: told where the server is reached from this machine alone. */
  readonly introspection: boolean | null;
  readonly playground: boolean | null;
  /** Cost a minute that each caller has; null: no end. */
  readonly budget: number | null;
  /** Milliseconds that one request that reads has. */
  readonly time: number;
  /** Where servers tell one another what was taken in; null: this one is alone. */
  readonly redis: string | null;
  /** Absolute; a manifest of queries. */
  readonly documents: string | null;
  /** Nothing but the queries of that manifest is answered. */
  readonly documentsOnly: boolean;
};

/** A variable that is set to nothing counts as not set: that is how compose files pass one on that nobody gave. */
export const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess((value) => (value === '' ? undefined : value), schema);
const maybe = <Schema extends z.ZodType>(schema: Schema) => optional(schema.optional());

const onOff = z.enum(['on', 'off'], 'must be on or off').transform((word) => word === 'on');
const address = (schemes: readonly string[], example: string) =>
  z.string().refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol), `must be an address such as ${example}`);
export const wholeNumber = (example: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,8}$/, `must be a whole number above 0, for example ${example}`)
    .transform(Number);

/** By the names of the variables; each may be left out. */
export const SERVING = {
  HEARSAY_KEY: maybe(z.string().regex(/^[\w.~+/=-]{32,}$/, 'must be a key of 32 characters or more, as "hearsay init" makes')),
  HEARSAY_JWKS: maybe(address(['https:', 'http:'], 'https://login.example.org/.well-known/jwks.json')),
  HEARSAY_JWT_ISSUER: maybe(z.string()),
  HEARSAY_JWT_AUDIENCE: maybe(z.string()),
  HEARSAY_JWT_ROLE_CLAIM: maybe(z.string()),
  HEARSAY_INTROSPECTION: maybe(onOff),
  HEARSAY_PLAYGROUND: maybe(onOff),
  HEARSAY_BUDGET: maybe(wholeNumber(100_000)),
  HEARSAY_TIMEOUT: maybe(wholeNumber(15)),
  REDIS_URL: maybe(address(['redis:', 'rediss:'], 'redis://localhost:6379')),
  HEARSAY_DOCUMENTS: maybe(z.string()),
  HEARSAY_DOCUMENTS_ONLY: maybe(onOff),
};

type Given = { readonly [Name in keyof typeof SERVING]?: z.infer<(typeof SERVING)[Name]> | undefined };

const SECONDS = 15;

/** @returns the settings, or what two of them leave open between them. */
export function servingOf(given: Given, pathOf: (path: string) => string): Serving | string {
  const { HEARSAY_JWKS, HEARSAY_JWT_ISSUER, HEARSAY_JWT_AUDIENCE, HEARSAY_DOCUMENTS, HEARSAY_DOCUMENTS_ONLY = false } = given;
  const whole = HEARSAY_JWKS !== undefined && HEARSAY_JWT_ISSUER !== undefined && HEARSAY_JWT_AUDIENCE !== undefined;
  if (!whole && (HEARSAY_JWKS ?? HEARSAY_JWT_ISSUER ?? HEARSAY_JWT_AUDIENCE) !== undefined)
    return 'Of HEARSAY_JWKS, HEARSAY_JWT_ISSUER and HEARSAY_JWT_AUDIENCE some are set and others are not. Set all three, or none: a token of anybody for anything must not open the server.';
  if (HEARSAY_DOCUMENTS_ONLY && HEARSAY_DOCUMENTS === undefined)
    return 'HEARSAY_DOCUMENTS_ONLY is on and HEARSAY_DOCUMENTS is not set: nothing could be asked. Set it to the file that "hearsay documents" wrote.';
  return {
    key: given.HEARSAY_KEY ?? null,
    jwt: whole
      ? {
          jwks: HEARSAY_JWKS,
          issuer: HEARSAY_JWT_ISSUER,
          audience: HEARSAY_JWT_AUDIENCE,
          roleClaim: given.HEARSAY_JWT_ROLE_CLAIM ?? 'role',
        }
      : null,
    introspection: given.HEARSAY_INTROSPECTION ?? null,
    playground: given.HEARSAY_PLAYGROUND ?? null,
    budget: given.HEARSAY_BUDGET ?? null,
    time: (given.HEARSAY_TIMEOUT ?? SECONDS) * 1_000,
    redis: given.REDIS_URL ?? null,
    documents: HEARSAY_DOCUMENTS === undefined ? null : pathOf(HEARSAY_DOCUMENTS),
    documentsOnly: HEARSAY_DOCUMENTS_ONLY,
  };
}
