/** hearsay init: the secrets of a new server, written into .env: a key that opens it, and a password for Neo4j. */
import { randomBytes } from 'node:crypto';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { Command } from 'commander';
import { newKey } from '../access/key.js';
import { UsageError } from './errors.js';
import type { Parts } from './parts.js';

const EXAMPLES = `
What .env sets already stays as it is. "hearsay" and "docker compose" read that file in the folder in which they are started.

Examples:
  hearsay init && docker compose up
  hearsay init && HOST=0.0.0.0 hearsay serve`;

/** Each secret with how it is made. */
const SECRETS: Readonly<Record<string, () => string>> = {
  HEARSAY_KEY: newKey,
  NEO4J_PASSWORD: () => randomBytes(24).toString('base64url'),
};

export const initCommand = (parts: Parts): Command =>
  new Command('init')
    .description('write a key that opens the server, and a password for Neo4j, into .env')
    .addHelpText('after', EXAMPLES)
    .action(() => init(parts, resolve('.env')));

async function init({ terminal }: Parts, path: string): Promise<void> {
  const text = await textOf(path);
  const set = parseEnv(text);
  const missing = Object.entries(SECRETS).filter(([name]) => !set[name]);
  if (missing.length === 0) return terminal.say(`${path} sets ${Object.keys(SECRETS).join(' and ')} already; nothing is changed.`);
  const added = missing.map(([name, make]) => `${name}=${make()}\n`).join('');
  await writeFile(path, `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${added}`, { mode: 0o600 });
  await chmod(path, 0o600);
  terminal.say(`${path} now sets ${missing.map(([name]) => name).join(' and ')}. Keep it to yourself: HEARSAY_KEY opens everything.`);
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return '';
    throw new UsageError(`${path} cannot be read. Let this user read it, or move it away.`, { cause });
  }
}
