/** hearsay keys: the keys that open the server, by name and role; only their hashes are kept. */
import { Command, Option } from 'commander';
import { hashOf, newKey } from '../access/key.js';
import { keysPath, readKeys, writeKeys } from '../access/keys-file.js';
import { MAY, ROLES, type Role } from '../access/role.js';
import { UsageError } from './errors.js';
import type { Parts } from './parts.js';

const EXAMPLES = `
Roles, each with what those before it may do:
${ROLES.map((role) => `  ${role.padEnd(8)} may ${MAY[role]}`).join('\n')}

Examples:
  hearsay keys add dashboard --role reader
  hearsay keys list
  hearsay keys remove dashboard`;

/** Names stand in logs and in judgements. */
const NAME = /^[\w@.:-]{1,80}$/;

export const keysCommand = (parts: Parts): Command =>
  new Command('keys')
    .description('make, list and take back the keys that open the server')
    .addHelpText('after', EXAMPLES)
    .addCommand(
      new Command('add')
        .description('make a key; it is printed this once')
        .argument('<name>', 'whose it is')
        .addOption(new Option('--role <role>', 'what it may do').choices(ROLES).default('reader' satisfies Role))
        .action((name: string, { role }: { role: Role }) => add(parts, name, role)),
    )
    .addCommand(
      new Command('list')
        .description('names and roles')
        .option('--json', 'as JSON lines')
        .action(({ json = false }: { json?: boolean }) => list(parts, json)),
    )
    .addCommand(
      new Command('remove')
        .description('take a key back: a running server refuses it within a second')
        .argument('<name>', 'whose it is')
        .action((name: string) => remove(parts, name)),
    );

async function add({ config, terminal }: Parts, name: string, role: Role): Promise<void> {
  const { dataFolder } = config();
  if (!NAME.test(name)) throw new UsageError(`"${name}" is no name for a key. Use letters, digits and . _ - @ :, at most 80.`);
  const keys = await readKeys(dataFolder);
  if (keys.some((each) => each.name === name))
    throw new UsageError(
      `There is a key with the name "${name}". Take it back first ("hearsay keys remove ${name}"), or choose another name.`,
    );
  const key = newKey();
  await writeKeys(dataFolder, [...keys, { name, role, sha256: hashOf(key), createdAt: new Date().toISOString() }]);
  terminal.say(
    `A ${role}'s key, shown this once; ${keysPath(dataFolder)} keeps its hash. A server that runs without keys asks for them when it is started again.`,
  );
  await terminal.print(key);
}

async function list({ config, terminal }: Parts, json: boolean): Promise<void> {
  for (const { name, role, createdAt } of await readKeys(config().dataFolder))
    await terminal.print(json ? JSON.stringify({ name, role, createdAt }) : `${name}\t${role}\t${createdAt}`);
}

async function remove({ config, terminal }: Parts, name: string): Promise<void> {
  const { dataFolder } = config();
  const keys = await readKeys(dataFolder);
  const others = keys.filter((each) => each.name !== name);
  if (others.length === keys.length) throw new UsageError(`No key has the name "${name}". "hearsay keys list" shows them.`);
  await writeKeys(dataFolder, others);
  terminal.say(`The key of ${name} no longer opens the server.`);
}
