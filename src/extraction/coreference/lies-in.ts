/** In which country an article itself puts a place, by what stands behind its name: "Paris, Texas", "London in Ontario", "Perth, Scotland". */
import type { Name } from '../../document/document.js';
import { COUNTRY_BY_NAME } from '../../lexicon/countries.js';
import { countryOfRegion, type SaidToLie } from '../../lexicon/places.js';

/** ", Texas", ", Tenn.", " in Ontario": what of it is a name, and what follows. */
const BEHIND = /^(?:,| in| \() ?(?:the )?(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}]+){0,2})/u;

/** By the name as it is written, what the article says of it; a name of which it says nothing is left out. */
export function saidToLieIn(text: string, names: readonly Name[]): Map<string, SaidToLie> {
  const said = new Map<string, { readonly codes: Set<string>; inRegion: boolean }>();
  for (const { kind, start, end } of names) {
    if (kind !== 'Place') continue;
    const behind = placeBehind(text.slice(end, end + 60).replaceAll('’', "'"));
    if (behind === null) continue;
    const name = text.slice(start, end).replaceAll('’', "'").replace(/\s+/g, ' ');
    const one = said.get(name) ?? { codes: new Set(), inRegion: false };
    one.codes.add(behind.code);
    one.inRegion ||= behind.isRegion;
    said.set(name, one);
  }
  return said;
}

/** The longest of the words behind that is a country or a region. */
function placeBehind(behind: string): { readonly code: string; readonly isRegion: boolean } | null {
  const words = BEHIND.exec(behind)?.[1]?.split(' ') ?? [];
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(' ');
    const region = countryOfRegion(name) ?? countryOfRegion(name.replace(/\.$/, ''));
    if (region !== null) return { code: region, isRegion: true };
    const country = COUNTRY_BY_NAME.get(name);
    if (country) return { code: country.iso2, isRegion: false };
  }
  return null;
}
