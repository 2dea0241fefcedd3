/** server.json in the data folder: where a running server is found by the other commands. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Config } from '../config.js';

const serverFile = z.object({
  pid: z.int().positive(),
  address: z.url(),
  /** Where the graph of this server lies: the address of a Neo4j, or 'embedded' for this folder. */
  store: z.string(),
});
export type RunningServer = z.infer<typeof serverFile>;

/** As `store` has it. */
export const storeOf = ({ neo4j }: Pick<Config, 'neo4j'>): string => neo4j?.uri ?? 'embedded';

const pathIn = (dataFolder: string) => join(dataFolder, 'server.json');

export async function writeServerFile(dataFolder: string, server: RunningServer): Promise<void> {
  await mkdir(dataFolder, { recursive: true });
  await writeFile(pathIn(dataFolder), `${JSON.stringify(server)}\n`);
}

/** Only what this process wrote: on Neo4j another server may have taken the data folder over. */
export async function removeServerFile(dataFolder: string, pid: number): Promise<void> {
  if ((await readServerFile(dataFolder))?.pid === pid) await rm(pathIn(dataFolder), { force: true });
}

/** @returns null when none runs: there is no file, or the process that wrote it is gone. */
export async function readServerFile(dataFolder: string): Promise<RunningServer | null> {
  const text = await readFile(pathIn(dataFolder), 'utf8').catch(() => null);
  if (text === null) return null;
  const parsed = serverFile.safeParse(parse(text));
  return parsed.success && isAlive(parsed.data.pid) ? parsed.data : null;
}

/** A file that was cut off when the machine went down is as good as none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
