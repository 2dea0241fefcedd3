/** The first look at a request, before its body is read: to which name it was sent, by whom, and how much it brings. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../access/caller.js';
import { UnauthenticatedError } from '../../access/errors.js';
import { type Gate, isLoopback } from '../../access/gate.js';
import { covers } from '../../access/role.js';
import { ApiError } from '../errors.js';
import { checkLength } from '../limits/body.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set before anything else of the request is looked at. */
    caller: Caller;
  }
}

/** A page of another site had the browser send this here, under a name of its own. */
class ForbiddenHostError extends ApiError {
  readonly code = 'FORBIDDEN_HOST';
  constructor(host: string) {
    super(
      `This server has no keys and answers as localhost alone; the request was sent to "${host}". Ask it at http://127.0.0.1, or set a key ("hearsay init").`,
    );
  }
}

/**
 * @param isPublic - whether there is anything that nobody in particular may ask; else they are sent away here, before they can try out which fields there are.
 * @throws ForbiddenHostError, UnauthenticatedError, BodyTooLargeError, LengthRequiredError
 */
export const admitting = (gate: Gate, isPublic: boolean) => async (request: FastifyRequest, _reply: FastifyReply) => {
  if (gate.open) checkHost(request.headers.host);
  request.caller = await gate.admit(request.headers.authorization);
  if (request.caller.role === null && !isPublic) throw new UnauthenticatedError('This server answers known callers alone.');
  if (!covers(request.caller.role, 'writer')) checkLength(request.headers);
};

/**
 * Where nothing asks who it is, a browser on this machine must not be led here by a name that another site made point to it.
 *
 * @throws ForbiddenHostError
 */
export function checkHost(host = ''): void {
  const name = URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : '';
  if (!isLoopback(name)) throw new ForbiddenHostError(host);
}
