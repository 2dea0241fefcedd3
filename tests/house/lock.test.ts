/** The lock file on every machine: `npm ci` refuses one that lacks the packages of other systems, and `npm install` leaves those out. */
import { readFileSync } from 'node:fs';

type Locked = { readonly optionalDependencies?: Readonly<Record<string, string>> };

const { packages } = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

/** Where Node would find `name` from `place`: beside it, or in any node_modules above. */
function isLocked(name: string, place: string): boolean {
  for (let at = place; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (`${at}${at && '/'}node_modules/${name}` in packages) return true;
    if (at === '') return false;
  }
}

it('has an entry for each optional dependency, of whatever system', () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(name, place)),
  );
  expect(missing).toEqual([]);
});
