/** The gate: who may come in, by key or by token; everybody of this machine where neither is set. */
import { ANYBODY, type Caller, NOBODY } from './caller.js';
import { OpenAddressError, UnauthenticatedError } from './errors.js';
import { type JwtSettings, jwtReader } from './jwt.js';
import { hashOf } from './key.js';
import { readKeys } from './keys-file.js';

export type Gate = {
  /** Nothing is asked of anybody: the server is reached from this machine alone. */
  readonly open: boolean;
  /**
   * @param credentials - as in a header Authorization: 'Bearer …'.
   * @throws UnauthenticatedError for credentials that are not good; without any it is nobody.
   */
  admit(credentials: string | undefined): Promise<Caller>;
};

export type GateSettings = {
  readonly host: string;
  readonly dataFolder: string;
  /** HEARSAY_KEY: opens everything. Null: not set. */
  readonly key: string | null;
  readonly jwt: JwtSettings | null;
};

export const OPEN_GATE: Gate = { open: true, admit: async () => ANYBODY };

/** Milliseconds after which a key that is taken out of the file no longer opens. */
const KEYS_FOR = 1_000;

/** @throws OpenAddressError where others reach the host and no key is set; KeysFileError */
export async function gateOf({ host, dataFolder, key, jwt }: GateSettings): Promise<Gate> {
  const stored = await readKeys(dataFolder);
  if (key === null && jwt === null && stored.length === 0) {
    if (!isLoopback(host)) throw new OpenAddressError(host);
    return OPEN_GATE;
  }
  const callers = knownCallers(dataFolder, key);
  const ofToken = jwt && jwtReader(jwt);
  return {
    open: false,
    async admit(credentials) {
      if (credentials === undefined || credentials === '') return NOBODY;
      const token = /^Bearer +(\S+)$/i.exec(credentials)?.[1];
      if (token === undefined) throw new UnauthenticatedError('The header Authorization holds no bearer key.');
      const caller = (await callers()).get(hashOf(token));
      if (caller) return caller;
      if (ofToken && token.split('.').length === 3) return ofToken(token);
      throw new UnauthenticatedError('This server does not know the key.');
    },
  };
}

/** Whether only this machine reaches the address. */
export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);

/** By hash: what is looked up is no secret, so that how long it takes tells nothing. */
function knownCallers(dataFolder: string, key: string | null): () => Promise<ReadonlyMap<string, Caller>> {
  let known: { readonly callers: Promise<ReadonlyMap<string, Caller>>; readonly until: number } | null = null;
  const read = async () => {
    const stored = await readKeys(dataFolder);
    const own: [string, Caller][] = key === null ? [] : [[hashOf(key), { name: 'HEARSAY_KEY', role: 'admin' }]];
    return new Map([...stored.map(({ sha256, name, role }): [string, Caller] => [sha256, { name, role }]), ...own]);
  };
  return () => {
    if (known === null || known.until < Date.now()) known = { callers: read(), until: Date.now() + KEYS_FOR };
    return known.callers;
  };
}
