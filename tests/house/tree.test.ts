import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const TEXT = /\.(ts|tsx|js|mjs|json|md|yml|cypher|graphql|html|css|txt)$/;
const files = ['src', 'tests', 'cypher', 'schema', 'docs', ...readdirSync('.').filter((name) => TEXT.test(name))].flatMap(filesUnder);
/** Words and weights: long because there are many of them. */
const isData = (path: string): boolean => /^src\/lexicon\/|-weights\.ts$/.test(path);
const source = files.filter((path) => /^src\/.*\.tsx?$/.test(path));
const read = (path: string): string => readFileSync(path, 'utf8');

describe('the house', () => {
  it('introduces each source file in its first line', () => {
    expect(source.filter((path) => !/^(#!.*\n)?\/\*\*\s+(\* )?\S/.test(read(path)))).toEqual([]);
  });

  it('keeps files short enough to read in one go', () => {
    const lines = (path: string): number => read(path).split('\n').length;
    expect(source.filter((path) => !isData(path) && lines(path) > 351)).toEqual([]);
  });

  // Written so that this file does not find itself.
  it.each([
    { what: 'silences a checker', pattern: /biome[-]ignore|@ts[-](ignore|nocheck)|eslint[-]disable/ },
    { what: 'names a path of one machine', pattern: /[/](work[/](main|shared)|root|home[/]\w+|Users[/]\w+)[/]/ },
    { what: 'names a registry', pattern: /"resolved["]: "/ },
  ])('holds nothing that $what', ({ pattern }) => {
    expect(files.filter((path) => pattern.test(read(path)))).toEqual([]);
  });
});

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => TEXT.test(name) && !name.endsWith('tokenizer.json') && !name.includes('node_modules'))
    .map((name) => join(path, name))
    .sort();
}
