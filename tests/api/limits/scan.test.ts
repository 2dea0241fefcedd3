/** The scan of a text before it is parsed: words and marks as graphql finds them, and too much of anything refused with what to do instead. */
import { Lexer, Source, TokenKind } from 'graphql';
import { QueryTooLargeError } from '../../../src/api/errors.js';
import { MAX_ALIASES, MAX_DEFINITIONS, MAX_DIRECTIVES, MAX_NESTING, MAX_TEXT, MAX_TOKENS } from '../../../src/api/limits/bounds.js';
import { endOf, startOfNext } from '../../../src/api/limits/lexeme.js';
import { scan } from '../../../src/api/limits/scan.js';
import { processorTime } from '../../helpers/processor-time.js';
import fc from '../../helpers/property.js';

const many = (count: number, one: (n: number) => string) => Array.from({ length: count }, (_, n) => one(n)).join(' ');

/** Each with as much as is taken, and one more. */
const LIMITS: readonly {
  readonly what: string;
  readonly limit: number;
  readonly query: (count: number) => string;
  readonly instead: string;
}[] = [
  { what: 'characters', limit: MAX_TEXT, query: (count) => `{ id }${' '.repeat(count - 6)}`, instead: 'Send long values as variables.' },
  { what: 'words and marks', limit: MAX_TOKENS, query: (count) => `{${' id'.repeat(count - 2)}}`, instead: 'Send values as variables' },
  {
    what: 'fields under another name',
    limit: MAX_ALIASES,
    query: (count) => `{ ${many(count, (n) => `a${n}: id`)} }`,
    instead: 'Ask for several',
  },
  { what: 'directives', limit: MAX_DIRECTIVES, query: (count) => `{ id ${many(count, () => '@x')} }`, instead: 'Leave out' },
  {
    what: 'operations and fragments',
    limit: MAX_DEFINITIONS,
    query: (count) => `{ id } ${many(count - 1, (n) => `fragment f${n} on Query { id }`)}`,
    instead: 'Send one operation',
  },
  {
    what: 'brackets inside one another',
    limit: MAX_NESTING,
    query: (count) => `${'{ a '.repeat(count)}${'}'.repeat(count)}`,
    instead: 'Ask for the inner part',
  },
];

it.each(LIMITS)('takes $limit $what, and says what to do with more', ({ what, limit, query, instead }) => {
  expect(() => scan(query(limit))).not.toThrow();
  expect(() => scan(query(limit + 1))).toThrow(QueryTooLargeError);
  expect(() => scan(query(limit + 1))).toThrow(`The query has more than ${limit} ${what}, the most that are answered. ${instead}`);
});

it.each([
  ['arguments and variables', `query (${many(150, (n) => `$a${n}: Int`)}) { a(${many(150, (n) => `b${n}: 1`)}) }`],
  ['what stands in objects', `{ a(b: {${many(150, (n) => `c${n}: 1`)}}) }`],
  ['what stands in texts', `{ a(b: "${'c: @ { '.repeat(150)}", c: """${'d: @ { '.repeat(150)} \\""" """) }`],
  ['what stands in comments', `{ a #${' c: @ {'.repeat(150)}\n}`],
])('takes no colon, mark or bracket in %s for more', (_, query) => {
  expect(() => scan(query)).not.toThrow();
});

it.each(['', '{', '}}}}', '{ "', '{ """', '"\\', '"""\\"""', '#', '{ ] ) }', '\u0000', '\ud800'])(
  'leaves %j to whoever parses it',
  (text) => {
    expect(() => scan(text)).not.toThrow();
  },
);

it('ends where there is too much, however much follows', () => {
  const text = `{ ${'['.repeat(MAX_TEXT - 2)}`;
  const time = processorTime(() => expect(() => scan(text)).toThrow(QueryTooLargeError));
  expect(time).toBeLessThan(20);
});

const LEXEMES = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ':',
  '=',
  '!',
  '|',
  '&',
  '$',
  '@',
  '...',
  'on',
  '_a1',
  'é',
  '7',
  '-7',
  '0.5',
  '-1.5e-3',
  '2E+10',
  '""',
  '"a\\"b\\\\"',
  '"# {"',
  '"""a"b\\""" # {"""',
  '""""""',
];
const IGNORED = [' ', '\n', '\r\n', '\t', ',', '\ufeff', '# {"a\n', '#\n'];

it('finds the words and marks that graphql finds, in any text that it takes', () => {
  const text = fc.array(fc.tuple(fc.constantFrom(...LEXEMES), fc.constantFrom(...IGNORED)), { maxLength: 40 });
  let taken = 0;
  fc.assert(
    fc.property(text, (pairs) => {
      const written = pairs.flat().join('');
      const expected = lexed(written);
      if (expected === null) return;
      taken += 1;
      const found: [number, number][] = [];
      for (let at = startOfNext(written, 0); at < written.length; at = startOfNext(written, endOf(written, at)))
        found.push([at, endOf(written, at)]);
      expect(found).toEqual(expected);
    }),
    { numRuns: 1_000 },
  );
  expect(taken).toBeGreaterThan(200);
});

/** Null where graphql finds something that is no word or mark of its grammar. */
function lexed(text: string): readonly (readonly [number, number])[] | null {
  const lexer = new Lexer(new Source(text));
  const found: [number, number][] = [];
  try {
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) found.push([token.start, token.end]);
    return found;
  } catch {
    return null; // 'é', and nothing else that is put in
  }
}
