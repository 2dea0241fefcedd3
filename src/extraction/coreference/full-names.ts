/** Tells which full names are one person's: middle names aside, and where one of two spellings is a slip. */

/** A name in full: its words, folded, and nouns for what its bearer is. */
type FullName = { readonly parts: readonly string[]; readonly offices: readonly string[] };

/** Letters a first name must have for one letter to be a slip: "Jan" and "Jon" are two. */
const SHORTEST = 5;
/** Bearers of one surname among whom a slip is looked for. */
const MOST = 8;
const INITIAL = /^\p{L}$/u;

/** The same key for all names of one person. */
export function keysOf(names: readonly FullName[]): (name: FullName) => string {
  const offices = new Map<string, Set<string>>();
  for (const name of names) {
    const own = offices.get(keyOf(name)) ?? new Set();
    for (const office of name.offices) own.add(office);
    offices.set(keyOf(name), own);
  }
  const spelt = new Map<string, string>();
  const bySurname = new Map<string, string[]>();
  for (const [key, own] of offices) {
    const surname = key.slice(key.indexOf(' '));
    const others = bySurname.get(surname) ?? [];
    const other = others.find((known) => isSlip(key, known) && [...own].some((office) => offices.get(known)?.has(office)));
    if (other !== undefined) spelt.set(key, other);
    else if (others.length < MOST) bySurname.set(surname, [...others, key]);
  }
  return (name) => spelt.get(keyOf(name)) ?? keyOf(name);
}

/** "Kirsten Vale, the curator," and "Kristen Vale, curator": the first names are one letter or two changed places apart. */
function isSlip(a: string, b: string): boolean {
  const [one, other] = [a.slice(0, a.indexOf(' ')), b.slice(0, b.indexOf(' '))];
  if (Math.min(one.length, other.length) < SHORTEST || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (one[start] === other[start] && start < one.length) start++;
  const [left, right] = [one.slice(start), other.slice(start)];
  return left.slice(1) === right.slice(1) || left.slice(1) === right || left === right.slice(1) || isSwapped(left, right);
}

const isSwapped = (left: string, right: string): boolean =>
  left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);

/** Middle initials and names aside: "John F. Kennedy" and "John Kennedy" are one. */
const keyOf = ({ parts }: FullName): string => {
  const core = parts.filter((part, i) => i === 0 || i === parts.length - 1 || !INITIAL.test(part));
  return core.length > 2 && !PARTICLES.has(core[1] ?? '') ? `${core[0]} ${core[core.length - 1]}` : core.join(' ');
};

/** Words that begin a surname of several words. */
export const PARTICLES = new Set([
  'van',
  'von',
  'de',
  'der',
  'den',
  'da',
  'di',
  'del',
  'bin',
  'ibn',
  'al',
  'el',
  'la',
  'le',
  'ben',
  'o',
  'mac',
]);
