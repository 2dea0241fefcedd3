/** The headline of a text whose sender names none. */

/** Longer first lines are the article's first paragraph. */
const LONGEST = 250;

/** A short first line that ends like no sentence, with a blank line below it and more after that; else null. */
export function headlineOf(text: string): string | null {
  const [first = '', second, ...rest] = text.trimStart().split(/\r?\n/);
  const line = first.trim();
  const standsAlone = second?.trim() === '' && rest.some((other) => other.trim() !== '');
  return standsAlone && line.length <= LONGEST && !/[.:;,]["'”’]?$/.test(line) ? line : null;
}
