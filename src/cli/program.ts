/** The command hearsay: its commands, and how each run ends. */
import { Command, CommanderError } from 'commander';
import { checkCommand } from './check.js';
import { documentsCommand } from './documents.js';
import { ClosedOutputError } from './errors.js';
import { EXIT_CODES_HELP, exitCodeOf } from './exit-codes.js';
import { exportCommand } from './export.js';
import { extractCommand } from './extract.js';
import { ingestCommand } from './ingest.js';
import { initCommand } from './init.js';
import { keysCommand } from './keys.js';
import { linkCommand } from './link.js';
import { ending } from './messages.js';
import type { Parts } from './parts.js';
import { rebuildCommand } from './rebuild.js';
import { removeCommand } from './remove.js';
import { schemaCommand } from './schema.js';
import { serveCommand } from './serve.js';
import type { Terminal } from './terminal.js';

const COMMANDS = [
  serveCommand,
  ingestCommand,
  extractCommand,
  linkCommand,
  exportCommand,
  removeCommand,
  rebuildCommand,
  checkCommand,
  schemaCommand,
  documentsCommand,
  initCommand,
  keysCommand,
];

const SETTINGS_HELP = `
Settings, from the environment:
  PORT, HOST                               where "serve" listens (4000, 127.0.0.1)
  HEARSAY_DATA                             the data folder (.hearsay)
  NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD    keep the graph in this Neo4j, instead of in the data folder
  NEO4J_DATABASE                           which of its databases (neo4j)
  NEO4J_POOL_SIZE, NEO4J_POOL_WAIT         connections to it at most (100); seconds to wait for one (10)
  HEARSAY_RUNTIME                          what runs the model: native (fast), wasm (anywhere), auto (native where it loads) (auto)
  HEARSAY_KEY                              opens the server, which then asks for a key; what the other commands send ("hearsay init" makes one)
  HEARSAY_JWKS, HEARSAY_JWT_ISSUER, HEARSAY_JWT_AUDIENCE, HEARSAY_JWT_ROLE_CLAIM
                                           take tokens that are signed with the keys published there, from this issuer, for this audience (role claim: role)
  HEARSAY_INTROSPECTION, HEARSAY_PLAYGROUND  on or off (on where HOST is this machine alone)
  HEARSAY_BUDGET, HEARSAY_TIMEOUT          cost a minute for each caller (no end); seconds for one request that reads (15)
  HEARSAY_DOCUMENTS, HEARSAY_DOCUMENTS_ONLY  a manifest of queries, asked for by their ids ("hearsay documents" writes it); on: only these are answered (off)
  REDIS_URL                                servers of one graph tell one another through it what was taken in (redis://localhost:6379)
  LOG_LEVEL                                fatal, error, warn, info, debug, trace or silent (info)

Examples:
  hearsay serve
  hearsay ingest articles/
  hearsay extract --published 2024-10-17 article.txt
`;

/**
 * Runs one command.
 *
 * @param args - without node and the script.
 * @returns the exit code; what went wrong has been told on standard error.
 */
export async function run(args: readonly string[], version: string, parts: Parts): Promise<number> {
  try {
    await program(version, parts).parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (!isTold(error, parts.terminal)) parts.terminal.say(ending(error));
    return exitCodeOf(error);
  }
}

/** commander tells people of a wrong option itself, with the help; programs get it in the form of all messages. */
function isTold(error: unknown, { json }: Terminal): boolean {
  if (error instanceof CommanderError) return error.exitCode === 0 || !json;
  return error instanceof ClosedOutputError;
}

function program(version: string, parts: Parts): Command {
  const hearsay = new Command('hearsay')
    .description('Turns news articles into a graph of who said what about whom, and answers questions about it over GraphQL.')
    .version(version)
    .addHelpText('after', SETTINGS_HELP + EXIT_CODES_HELP)
    .showHelpAfterError('Add --help for the options and examples.');
  const output = parts.terminal.json ? { writeErr: () => {} } : {};
  for (const command of COMMANDS) hearsay.addCommand(command(parts));
  for (const command of [hearsay, ...hearsay.commands.flatMap((each) => [each, ...each.commands])])
    command
      .exitOverride()
      .configureOutput(output)
      .addHelpText('after', command === hearsay ? '' : EXIT_CODES_HELP);
  return hearsay;
}
