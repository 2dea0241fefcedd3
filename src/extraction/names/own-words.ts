/** What the words of a name, and those beside it, tell of its kind: "St. Brendan Hospital" is no person, "the tanker Astra Vega" no one at all. */
import type { Document } from '../../document/document.js';
import { ORGANISATION_WORDS, PLACE_WORDS } from '../../lexicon/organisations.js';
import { textOf } from '../../text/span.js';
import type { TokenName } from './tagged.js';

/** Ends of company names behind which a country is not part of it: "Lindau AG of Germany". */
const LEGAL = new Set(['ag', 'inc', 'inc.', 'corp', 'corp.', 'ltd', 'ltd.', 'plc', 'llc', 'gmbh', 'sa', 'nv', 'spa']);
/** Last words that are as often part of a place or of a person's name. */
const UNSURE_LAST = new Set([
  'school',
  'church',
  'museum',
  'centre',
  'center',
  'club',
  'front',
  'post',
  'post.',
  'house',
  'chambers',
  'court',
  'guard',
  'point',
  'park',
  'cape',
  'hill',
  'hills',
  'beach',
  'forest',
  'bay',
  'valley',
  'port',
  'local',
  'times',
  'office',
  'force',
  'press',
  'fund',
  'trust',
]);
/** Things that have names: the name behind one is nobody's. */
const THINGS = new Set(
  'ship tanker vessel boat yacht ferry freighter trawler submarine frigate destroyer warship aircraft plane jet helicopter airliner satellite rocket missile spacecraft probe rover hurricane storm typhoon cyclone operation film movie novel album song book racehorse'.split(
    ' ',
  ),
);

/** The same names with the kinds that their own words tell; names of things are left out, wherever they stand. */
export function byOwnWords({ text, tokens }: Document<'tokens'>, names: readonly TokenName[]): TokenName[] {
  const word = (i: number): string => (tokens[i] ? textOf(text, tokens[i]).toLowerCase() : '');
  const spelling = ({ first, end }: TokenName): string => text.slice(tokens[first]?.start, tokens[end - 1]?.end);
  const things = new Set(names.filter(({ first, kind }) => kind !== 'Country' && THINGS.has(word(first - 1))).map(spelling));
  return names.filter((name) => !things.has(spelling(name))).map((name) => withKind(withoutCountry(name, word), word));
}

function withKind(name: TokenName, word: (i: number) => string): TokenName {
  const last = word(name.end - 1);
  if (name.end - name.first < 2 || name.kind === 'Country' || UNSURE_LAST.has(last)) return name;
  if (ORGANISATION_WORDS.has(last.replace(/\.$/, '')) && name.kind !== 'Organisation') return { ...name, kind: 'Organisation' };
  return PLACE_WORDS.has(last) && name.kind !== 'Place' ? { ...name, kind: 'Place' } : name;
}

function withoutCountry(name: TokenName, word: (i: number) => string): TokenName {
  for (let i = name.first + 1; i < name.end - 2; i++) if (LEGAL.has(word(i)) && word(i + 1) === 'of') return { ...name, end: i + 1 };
  return name;
}
