import { existsSync, readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { serverOnSamples } from '../helpers/samples.js';

const readme = readFileSync('README.md', 'utf8');
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;
const fenced = (language: string): string => new RegExp(`\`\`\`${language}\n(.*?)\n\`\`\``, 's').exec(readme)?.[1] ?? '';

describe('README.md', () => {
  let server: FastifyInstance;
  beforeAll(async () => {
    server = await serverOnSamples();
  }, 120_000);
  afterAll(() => server.close());

  it('gives the real answer to its question', async () => {
    const answer = await server.inject({ method: 'POST', url: '/graphql', payload: { query: fenced('graphql') } });
    expect(answer.json()).toEqual({ data: JSON.parse(fenced('json')) });
  });

  it('names scripts and files that exist', () => {
    const run = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name as string);
    expect(run.filter((name) => !(name in scripts))).toEqual([]);
    const named = [...readme.matchAll(/`((?:src|tests|docs|schema|cypher)\/[\w./-]+)`/g)].map(([, path]) => path as string);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});
