/** Masking: a client sees its own mistakes and what is raised on purpose, and nothing of what breaks inside. */
import { GraphQLError } from 'graphql';
import { BadInputError } from '../../src/api/errors.js';
import { isExpected, masked } from '../../src/api/masking.js';
import { DeadlineError, StatementFailedError } from '../../src/graph/store.js';

const thrown = (originalError: Error, extensions = {}) =>
  new GraphQLError(originalError.message, { originalError, path: ['a', 0], extensions });

it.each([
  [
    'what a client did wrong',
    thrown(new BadInputError('Give one.')),
    { message: 'Give one.', path: ['a', 0], extensions: { code: 'BAD_USER_INPUT' } },
  ],
  [
    'what the store raises on purpose',
    thrown(new DeadlineError('Too late.')),
    { message: 'Too late.', path: ['a', 0], extensions: { code: 'DEADLINE' } },
  ],
  [
    'what does not parse',
    new GraphQLError('Syntax', { extensions: { code: 'GRAPHQL_PARSE_FAILED', stacktrace: ['x'] } }),
    { message: 'Syntax', extensions: { code: 'GRAPHQL_PARSE_FAILED' } },
  ],
])('shows %s', (_, error, shown) => {
  expect(isExpected(error)).toBe(true);
  expect(masked(error.toJSON(), error)).toEqual(shown);
});

it.each([
  ['a fault in a resolver', thrown(new TypeError('secret'), { code: 'BAD_USER_INPUT', requestId: 'r1' })],
  ['a statement that failed', thrown(new StatementFailedError('cypher/read/x failed: secret'), { requestId: 'r1' })],
  ['a null where none may be', new GraphQLError('Cannot return null for secret', { path: ['a', 0], extensions: { requestId: 'r1' } })],
])('hides %s', (_, error) => {
  expect(isExpected(error)).toBe(false);
  const shown = masked(error.toJSON(), error);
  expect(shown).toMatchObject({ path: ['a', 0], extensions: { code: 'INTERNAL', requestId: 'r1' } });
  expect(JSON.stringify(shown)).not.toContain('secret');
});
