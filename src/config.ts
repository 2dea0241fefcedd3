/** The settings, read from the environment: this file alone knows process.env. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { AppError } from './errors.js';
import { optional, SERVING, type Serving, servingOf, wholeNumber } from './serving-settings.js';

/** A setting that cannot be used. */
export class ConfigError extends AppError {
  readonly code = 'CONFIG';
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
/** What may run the model: the native onnxruntime, the one in WebAssembly, or the first of these that loads. */
const RUNTIMES = ['auto', 'native', 'wasm'] as const;
const NEO4J_SCHEMES = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];

export type Neo4jAddress = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Connections at most. */
  readonly poolSize: number;
  /** Milliseconds that a read or write waits for one of them. */
  readonly poolWait: number;
};
export type RuntimeChoice = (typeof RUNTIMES)[number];
export type Config = {
  /** 0: any free port. */
  readonly port: number;
  readonly host: string;
  /** Absolute; the embedded store lies in it, and the address of a running server. */
  readonly dataFolder: string;
  /** Null: the embedded store. */
  readonly neo4j: Neo4jAddress | null;
  /** Absolute; where the corpora for evaluation lie. */
  readonly sharedFolder: string;
  readonly runtime: RuntimeChoice;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly serving: Serving;
};

const environment = z.object({
  PORT: optional(
    z
      .string()
      .regex(/^\d{1,5}$/, 'must be a whole number from 0 to 65535, for example 4000')
      .transform(Number)
      .refine((port) => port <= 65535, 'must be a whole number from 0 to 65535, for example 4000')
      .default(4000),
  ),
  HOST: optional(z.string().default('127.0.0.1')),
  HEARSAY_DATA: optional(z.string().default('.hearsay')),
  NEO4J_URI: optional(
    z
      .string()
      .refine(
        isNeo4jAddress,
        'names no store that Hearsay knows. Use an address such as neo4j://localhost:7687 or bolt+s://graph.example.org:7687, or leave it out for the embedded store',
      )
      .optional(),
  ),
  NEO4J_USER: optional(z.string().default('neo4j')),
  NEO4J_PASSWORD: optional(z.string().optional()),
  NEO4J_DATABASE: optional(z.string().default('neo4j')),
  NEO4J_POOL_SIZE: optional(wholeNumber(100).default(100)),
  NEO4J_POOL_WAIT: optional(wholeNumber(10).default(10)),
  HEARSAY_SHARED: optional(z.string().default('../shared')),
  HEARSAY_RUNTIME: optional(z.enum(RUNTIMES, `must be one of ${RUNTIMES.join(', ')}`).default('auto')),
  LOG_LEVEL: optional(z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info')),
  ...SERVING,
});

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * @param env - the environment; only the names above are looked at. By default that of the process and, for what it does not set, the file .env of the folder.
 * @param folder - what relative paths start from: the working directory.
 * @throws ConfigError that names every variable that cannot be used.
 */
export function readConfig(env?: Environment, folder: string = process.cwd()): Config {
  const parsed = environment.safeParse(env ?? { ...environmentFile(folder), ...process.env });
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`).join(' '));
  const { PORT, HOST, HEARSAY_DATA, HEARSAY_SHARED, HEARSAY_RUNTIME, LOG_LEVEL } = parsed.data;
  const serving = servingOf(parsed.data, (path) => resolve(folder, path));
  if (typeof serving === 'string') throw new ConfigError(serving);
  return {
    port: PORT,
    host: HOST,
    dataFolder: resolve(folder, HEARSAY_DATA),
    neo4j: neo4jAddress(parsed.data),
    sharedFolder: resolve(folder, HEARSAY_SHARED),
    runtime: HEARSAY_RUNTIME,
    logLevel: LOG_LEVEL,
    serving,
  };
}

/** onnxruntime writes a device id into the home folder and reports each run to its makers, unless this is set before it is loaded. */
export function keepRuntimeSilent(): void {
  process.env.ORT_DISABLE_TELEMETRY = '1';
}

/** What "hearsay init" wrote; a folder without one sets nothing. */
function environmentFile(folder: string): Environment {
  try {
    return parseEnv(readFileSync(resolve(folder, '.env'), 'utf8')) as Environment;
  } catch (cause) {
    // Not `instanceof Error`: under Jest the error is of another realm.
    if (typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT') return {};
    throw new ConfigError(`${resolve(folder, '.env')} cannot be read. Let this user read it, or move it away.`, { cause });
  }
}

function isNeo4jAddress(uri: string): boolean {
  if (!URL.canParse(uri)) return false;
  const { protocol, hostname } = new URL(uri);
  return NEO4J_SCHEMES.includes(protocol) && hostname !== '';
}

function neo4jAddress({ NEO4J_URI, NEO4J_PASSWORD, ...given }: z.infer<typeof environment>): Neo4jAddress | null {
  if (NEO4J_URI === undefined) return null;
  if (NEO4J_PASSWORD === undefined) {
    throw new ConfigError('NEO4J_URI is set and NEO4J_PASSWORD is not. Set both, or neither for the embedded store.');
  }
  return {
    uri: NEO4J_URI,
    user: given.NEO4J_USER,
    password: NEO4J_PASSWORD,
    database: given.NEO4J_DATABASE,
    poolSize: given.NEO4J_POOL_SIZE,
    poolWait: given.NEO4J_POOL_WAIT * 1_000,
  };
}
