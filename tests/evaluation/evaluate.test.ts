import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readConfig } from '../../src/config.js';
import { describeWith } from '../helpers/needs.js';

const { sharedFolder } = readConfig();

function evaluate(given: readonly string[], shared: string) {
  const program = ['--import', 'tsx', 'tests/evaluation/evaluate.ts', ...given];
  const { status, stderr } = spawnSync(process.execPath, program, {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', HEARSAY_SHARED: shared },
  });
  return { status, stderr };
}

describe('npm run evaluate', () => {
  it.each([
    { what: 'there are no corpora', given: [], says: 'SHARED_MISSING' },
    { what: 'it is asked for nothing it knows', given: ['--task', 'verbs'], says: 'EVALUATION_USAGE' },
  ])('says so and exits with 2 when $what', ({ given, says }) => {
    const { status, stderr } = evaluate(given, '/nowhere');
    expect(stderr).toContain(says);
    expect(status).toBe(2);
  });
});

describeWith(existsSync(sharedFolder), 'npm run evaluate with the corpora', 'set HEARSAY_SHARED to the shared folder', () => {
  it('says so and exits with 2 when the gold is not there', () => {
    const { status, stderr } = evaluate(['--task', 'events', '--gold', 'none.jsonl'], sharedFolder);
    expect(stderr).toContain('none.jsonl cannot be read');
    expect(status).toBe(2);
  });
});
