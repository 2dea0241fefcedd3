/** The playground's examples: the questions of tests/api/questions, with the names of the sample corpus. */
import { readdirSync, readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { isAnswered, WITHOUT_LINKS } from '../helpers/examples.js';
import { serverOnSamples } from '../helpers/samples.js';

const examples = readdirSync('src/playground/examples').map((name) => ({
  name,
  query: readFileSync(`src/playground/examples/${name}`, 'utf8'),
}));

/** Without comments, and with nothing between quotation marks. */
const shapeOf = (query: string): string => query.replace(/^#.*\n/gm, '').replace(/"(?:[^"\\]|\\.)*"/g, '""');

describe('the examples', () => {
  let server: FastifyInstance;
  beforeAll(async () => {
    server = await serverOnSamples();
  }, 300_000);
  afterAll(() => server?.close());

  it('are the questions that analysts ask', () => {
    expect(examples.map(({ name }) => name)).toEqual(readdirSync('tests/api/questions').filter((name) => name.endsWith('.graphql')));
  });

  it.each(examples)('$name is the question, asked of other names and days', ({ name, query }) => {
    expect(shapeOf(query)).toBe(shapeOf(readFileSync(`tests/api/questions/${name}`, 'utf8')));
    expect(query).toMatch(/^# \S.*[.?]\n/);
    expect(query).not.toMatch(/\bid:/);
  });

  it.each(examples)(
    '$name has an answer in the sample corpus',
    async ({ query }) => {
      const { data, errors } = (await server.inject({ method: 'POST', url: '/graphql', payload: { query } })).json();
      expect(errors).toBeUndefined();
      const operation = /^query (\w+)/m.exec(query)?.[1] ?? '';
      expect({ operation, answered: isAnswered(data) }).toEqual({ operation, answered: !WITHOUT_LINKS.has(operation) });
    },
    60_000,
  );
});
