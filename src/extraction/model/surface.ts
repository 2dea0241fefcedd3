/** What an uncased encoder cannot see of a word: its case, the space before it, and whether it is quoted. */

/** The encoder learnt these numbers: they must not change without training it again. */
export const CASE = { lower: 0, capitalised: 1, upper: 2, mixed: 3, digits: 4, other: 5 } as const;
export const SPACE = { none: 0, space: 1, newLine: 2 } as const;
export const QUOTATION = { outside: 0, inside: 1, mark: 2 } as const;

/** How a word is written. One capital letter counts as capitalised. */
export function caseOf(word: string): number {
  if (/^\p{Nd}+$/u.test(word)) return CASE.digits;
  if (!/\p{L}/u.test(word)) return CASE.other;
  const lower = word.toLowerCase();
  const upper = word.toUpperCase();
  if (word === lower) return CASE.lower;
  if (word === upper) return word.length > 1 ? CASE.upper : CASE.capitalised;
  const capitalised = word[0] === upper[0] && word[0] !== lower[0] && word.slice(1) === lower.slice(1);
  return capitalised ? CASE.capitalised : CASE.mixed;
}

/** What stands before the code unit at `start`; the text begins as if after a new line. */
export function spaceBefore(text: string, start: number): number {
  const before = start > 0 ? text.charAt(start - 1) : '\n';
  if (before === '\n') return SPACE.newLine;
  return /\s/.test(before) ? SPACE.space : SPACE.none;
}

/**
 * For each code unit, whether it is outside or inside quotation marks or is one: “ ”, « », ", two apostrophes, and ‘ ’ where no other mark is open.
 * Each line starts outside, so that a mark left open does no harm beyond it.
 */
export function quotationStates(text: string): Uint8Array {
  const states = new Uint8Array(text.length);
  let open: '' | 'double' | 'single' = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\n') open = '';
    const mark = markAt(text, at, open);
    if (mark === null) {
      states[at] = open === '' ? QUOTATION.outside : QUOTATION.inside;
      continue;
    }
    states.fill(QUOTATION.mark, at, at + mark.length);
    open = mark.opens;
    at += mark.length - 1;
  }
  return states;
}

/** The mark that begins here, and what is open after it; null where there is none. */
function markAt(text: string, at: number, open: '' | 'double' | 'single'): { length: number; opens: '' | 'double' | 'single' } | null {
  const character = text.charAt(at);
  const toggled = open === 'double' ? '' : 'double';
  if ('“«'.includes(character)) return { length: 1, opens: 'double' };
  if ('”»'.includes(character)) return { length: 1, opens: '' };
  if (character === '"') return { length: 1, opens: toggled };
  if (character === "'" && text.charAt(at + 1) === "'") return { length: 2, opens: toggled };
  if (character === '‘' && open === '') return { length: 1, opens: 'single' };
  if (character === '’' && open === 'single' && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) return { length: 1, opens: '' };
  return null;
}
