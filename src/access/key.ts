/** Keys: long random words that open the server. Only their hashes are kept. */
import { createHash, randomBytes } from 'node:crypto';

const BYTES = 32;

/** 256 random bits: nobody tries them out, so one round of a fast hash keeps them safe; a password would need a slow one. */
export const newKey = (): string => `hsk_${randomBytes(BYTES).toString('base64url')}`;

/** Hexadecimal SHA-256. */
export const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');
