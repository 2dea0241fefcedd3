/** Tokens of another server: JSON Web Tokens, checked with the keys that it publishes. */
import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import type { Caller } from './caller.js';
import { UnauthenticatedError } from './errors.js';
import { isRole, ROLES, type Role } from './role.js';

export type JwtSettings = {
  /** Where the keys are published. */
  readonly jwks: string;
  /** Both must be in the token. */
  readonly issuer: string;
  readonly audience: string;
  /** The claim that holds a role, or a list in which one stands. */
  readonly roleClaim: string;
};

/** Signatures with a published key alone: a shared secret ("HS256") or none at all is never taken. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
/** Seconds by which clocks may differ. */
const SKEW = 5;

/** @returns what tells who bears a token; throws UnauthenticatedError for one that is not good. */
export function jwtReader({ jwks, issuer, audience, roleClaim }: JwtSettings): (token: string) => Promise<Caller> {
  const published = createRemoteJWKSet(new URL(jwks), { timeoutDuration: 5_000 });
  const options = { issuer, audience, algorithms: ALGORITHMS, clockTolerance: SKEW, requiredClaims: ['exp', 'sub'] };
  return async (token) => {
    const { payload } = await jwtVerify(token, published, options).catch((cause: unknown) => {
      const why = cause instanceof errors.JOSEError ? cause.message : 'its signature cannot be checked now';
      throw new UnauthenticatedError(`The token is not taken: ${why}.`, { cause });
    });
    const role = roleIn(payload, roleClaim);
    if (role === null)
      throw new UnauthenticatedError(`The token has no role: its claim "${roleClaim}" must hold one of ${ROLES.join(', ')}.`);
    return { name: `jwt ${payload.sub}`, role };
  };
}

/** The highest, where the claim lists several. */
function roleIn(payload: JWTPayload, claim: string): Role | null {
  const held = [payload[claim]].flat();
  return ROLES.findLast((role) => held.filter(isRole).includes(role)) ?? null;
}
