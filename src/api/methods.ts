/** The methods of HTTP by which queries are asked, and what the others are told. */
import type { FastifyRequest } from 'fastify';
import { ApiError } from './errors.js';

export const ASKED_BY = ['GET', 'POST'];
export const NOT_ASKED_BY = ['PUT', 'PATCH', 'DELETE', 'OPTIONS'];

class MethodError extends ApiError {
  readonly code = 'METHOD_NOT_ALLOWED';
  override readonly details = { allow: ASKED_BY };
  constructor(method: string) {
    super(`Nothing is answered to ${method} here. Send queries by GET or POST, and mutations by POST.`);
  }
}

/** Before the body is read. @throws MethodError */
export const refuseMethod = async ({ method }: FastifyRequest): Promise<never> => {
  throw new MethodError(method);
};
