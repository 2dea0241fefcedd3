/** Words that someone looks for in texts, and the form of a text in which they are found: folded, no word is shortened to its stem. */
import { fold } from './fold.js';

/** Letters that the beginning of a word must have: shorter ones begin too many. */
const SHORTEST_BEGINNING = 2;

/** A text's words, each with a space on both sides: ' the ferry is late '. */
export const spacedWords = (text: string): string => ` ${fold(text)} `;

export type SoughtWords = {
  /**
   * Parts of `spacedWords` that must all be there, sorted, each once: ' late ' is a word, ' ferry is ' are words side by side, and
   * ' ferr', without a space at its end, is the beginning of a word. Never empty where there is no problem.
   */
  readonly parts: readonly string[];
  /** Why it cannot be looked for, as the end of a sentence; null where it can. */
  readonly problem: string | null;
};

/**
 * Reads what someone typed: words, in any order; "words in quotation marks" side by side; and begin* for the beginning of a word.
 * A word with a mark inside, as in "don't", is two side by side.
 */
export function soughtWords(text: string): SoughtWords {
  const typed = [...text.replace(/[“”„«»]/g, '"').matchAll(/"([^"]*)"|[^\s"]+/g)].map(([word, quoted]) => quoted ?? word);
  const read = typed.map(partOf);
  const parts = [...new Set(read.flatMap(({ part }) => (part === null ? [] : [part])))].sort();
  const problem = read.find(({ problem }) => problem !== null)?.problem ?? null;
  return { parts, problem: problem ?? (parts.length === 0 ? 'has neither a letter nor a digit' : null) };
}

function partOf(typed: string): { readonly part: string | null; readonly problem: string | null } {
  const begins = typed.trimEnd().endsWith('*');
  const body = begins ? typed.trimEnd().slice(0, -1) : typed;
  const words = fold(body);
  const bad = (problem: string) => ({ part: null, problem });
  if (body.includes('*')) return bad(`has a * that is not at the end of a word: "${typed}"`);
  if (begins && lastOf(words).length < SHORTEST_BEGINNING)
    return bad(`begins a word with less than ${SHORTEST_BEGINNING} letters: "${typed}"`);
  if (words === '') return { part: null, problem: null };
  return { part: begins ? ` ${words}` : ` ${words} `, problem: null };
}

const lastOf = (words: string): string => words.slice(words.lastIndexOf(' ') + 1);
