/** keys.json in the data folder: names, roles and hashes of the keys that open the server. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { KeysFileError } from './errors.js';
import { ROLES } from './role.js';

const keysFile = z.array(
  z.strictObject({ name: z.string().min(1), role: z.enum(ROLES), sha256: z.string().regex(/^[0-9a-f]{64}$/), createdAt: z.iso.datetime() }),
);
export type StoredKey = z.infer<typeof keysFile>[number];

export const keysPath = (dataFolder: string): string => join(dataFolder, 'keys.json');

/**
 * @returns [] when there is no such file.
 * @throws KeysFileError when it cannot be read whole: a damaged file must not open the server.
 */
export async function readKeys(dataFolder: string): Promise<readonly StoredKey[]> {
  const path = keysPath(dataFolder);
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return null;
    throw new KeysFileError(`${path} cannot be read: ${cause.message}. Let this user read it.`, { cause });
  });
  if (text === null) return [];
  try {
    return keysFile.parse(JSON.parse(text));
  } catch (cause) {
    throw new KeysFileError(
      `${path} is no list of keys. Take it from a backup, or move it away and make the keys anew with "hearsay keys add".`,
      {
        cause,
      },
    );
  }
}

/** Readable by this user alone, and whole at each moment. */
export async function writeKeys(dataFolder: string, keys: readonly StoredKey[]): Promise<void> {
  const path = keysPath(dataFolder);
  await mkdir(dataFolder, { recursive: true });
  await writeFile(`${path}.new`, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  await rename(`${path}.new`, path);
}
