/** One pass over a query's text before it is parsed, which ends at the first thing of which there is too much. */
import { QueryTooLargeError } from '../errors.js';
import { MAX_ALIASES, MAX_DEFINITIONS, MAX_DIRECTIVES, MAX_NESTING, MAX_TEXT, MAX_TOKENS } from './bounds.js';
import { endOf, startOfNext } from './lexeme.js';

/**
 * Counts in a text what its parser would; of one that does not parse, the parser tells.
 *
 * @throws QueryTooLargeError that says what there is too much of, and what to do instead.
 */
export function scan(text: string): void {
  if (text.length > MAX_TEXT) throw tooMuch('characters', MAX_TEXT, 'Send long values as variables.');
  const counts = { tokens: 0, aliases: 0, directives: 0, definitions: 0, depth: 0, parentheses: 0 };
  for (let at = startOfNext(text, 0); at < text.length; at = startOfNext(text, endOf(text, at))) {
    counts.tokens += 1;
    if (counts.tokens > MAX_TOKENS) throw tooMuch('words and marks', MAX_TOKENS, 'Send values as variables, or ask in several requests.');
    const mark = text[at] as string;
    if (mark in CHANGES) count(mark as keyof typeof CHANGES, counts);
  }
}

type Counts = { tokens: number; aliases: number; directives: number; definitions: number; depth: number; parentheses: number };

function count(mark: keyof typeof CHANGES, counts: Counts): void {
  counts.depth += CHANGES[mark];
  if (mark === '(') counts.parentheses += 1;
  if (mark === ')') counts.parentheses -= 1;
  if (mark === '@') counts.directives += 1;
  // In parentheses a colon stands behind an argument or a variable.
  if (mark === ':' && counts.parentheses === 0) counts.aliases += 1;
  if (mark === '{' && counts.depth === 1) counts.definitions += 1;
  const { aliases, directives, definitions, depth } = counts;
  if (aliases > MAX_ALIASES)
    throw tooMuch('fields under another name', MAX_ALIASES, 'Ask for several at once (by: […], node lists), or in several requests.');
  if (directives > MAX_DIRECTIVES) throw tooMuch('directives', MAX_DIRECTIVES, 'Leave out what is not wanted.');
  if (definitions > MAX_DEFINITIONS)
    throw tooMuch('operations and fragments', MAX_DEFINITIONS, 'Send one operation with its own fragments.');
  if (depth > MAX_NESTING)
    throw tooMuch(
      'brackets inside one another',
      MAX_NESTING,
      'Ask for the inner part in a query of its own, by the ids that this one gives.',
    );
}

/** How much deeper what follows a mark lies. */
const CHANGES = { '(': 1, '[': 1, '{': 1, ')': -1, ']': -1, '}': -1, '@': 0, ':': 0 } as const;

const tooMuch = (what: string, limit: number, instead: string): QueryTooLargeError =>
  new QueryTooLargeError(`The query has more than ${limit} ${what}, the most that are answered. ${instead}`);
