/** The schema's style is held by graphql-eslint (eslint.config.js, `npm run check:schema`): each kind of rule finds what is planted. */
import { spawnSync } from 'node:child_process';

const PLANTED = 'tests/fixtures/schema/planted.graphql';

/** Ids of rules that a file breaks. */
function brokenIn(path: string): readonly string[] {
  const { stdout, stderr } = spawnSync(process.execPath, ['node_modules/eslint/bin/eslint.js', '--format', 'json', path], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const [{ messages } = { messages: [] }] = JSON.parse(stdout) as { messages: { ruleId: string }[] }[];
  return [...new Set(messages.map(({ ruleId }) => ruleId.replace('@graphql-eslint/', '')))].sort();
}

it('finds a name, a description, a connection, an edge and a deprecation that are not as all others are', () => {
  expect(brokenIn(PLANTED)).toEqual(
    [
      'description-style',
      'naming-convention',
      'no-unreachable-types',
      'relay-connection-types',
      'relay-edge-types',
      'relay-page-info',
      'require-deprecation-reason',
      'require-description',
    ].sort(),
  );
});

it('finds nothing in the schema', () => {
  expect(brokenIn('schema/schema.graphql')).toEqual([]);
});
