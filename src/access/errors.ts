/** Why a caller is not let in, or the server is not started. */
import { AppError } from '../errors.js';
import { covers, MAY, ROLES, type Role } from './role.js';

/** Nobody is known by what was sent, or nothing was sent. */
export class UnauthenticatedError extends AppError {
  readonly code = 'UNAUTHENTICATED';
  constructor(what: string, options?: ErrorOptions) {
    super(`${what} Send a key of this server as "Authorization: Bearer …"; "hearsay keys add" makes one.`, options);
  }
}

/** The caller is known and may not do this. */
export class ForbiddenError extends AppError {
  readonly code = 'FORBIDDEN';
  constructor(what: string, role: Role, needed: Role) {
    const able = ROLES.filter((each) => covers(each, needed)).join(' or ');
    super(`${what} needs the role ${able} (${MAY[needed]}), and this key has the role ${role}. Use another key.`);
  }
}

/** What the server would let in, or whom, was not set as it must be. */
export abstract class AccessSettingError extends AppError {}

/** Others would reach the server, and nothing would ask who they are. */
export class OpenAddressError extends AccessSettingError {
  readonly code = 'OPEN_ADDRESS';
  constructor(host: string) {
    super(
      `HOST is ${host}, so that others reach the server, and no key is set: whoever comes could read and write. Run "hearsay init" (it writes HEARSAY_KEY into .env) or "hearsay keys add", set HEARSAY_JWKS, or leave HOST at 127.0.0.1.`,
    );
  }
}

/** The file of keys is no such file. */
export class KeysFileError extends AccessSettingError {
  readonly code = 'KEYS_FILE';
}
