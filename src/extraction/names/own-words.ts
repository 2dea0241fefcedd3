/** What the words of a name, and those beside it, tell of its kind: "St. Cedd School" is no person, "the trawler Nova Brisa" no one at all. */
import type { Document } from '../../document/document.js';
import { FIRST_NAMES } from '../../lexicon/first-names.js';
import { ORGANISATION_WORDS, PLACE_WORDS, PUBLIC_WORDS } from '../../lexicon/organisations.js';
import { THINGS } from '../../lexicon/things.js';
import { fold } from '../../text/fold.js';
import { textOf } from '../../text/span.js';
import type { TokenName } from './tagged.js';

/** Ends of company names behind which a country is not part of it: "Skarn AS of Norway". */
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
/** The same names with the kinds that their own words tell; names of things are left out, wherever they stand. */
export function byOwnWords({ text, tokens }: Document<'tokens'>, names: readonly TokenName[]): TokenName[] {
  const word = (i: number): string => (tokens[i] ? textOf(text, tokens[i]).toLowerCase() : '');
  const spelling = ({ first, end }: TokenName): string => text.slice(tokens[first]?.start, tokens[end - 1]?.end);
  const things = new Set(names.filter(({ first, kind }) => kind !== 'Country' && THINGS.has(word(first - 1))).map(spelling));
  const grown = joined(
    names
      .filter((name) => !things.has(spelling(name)))
      .map((name) => withoutDistrict(name, word))
      .map((name) =>
        withLegalForm(
          withSaint(name, word, (i) => isNameWord(text, tokens[i])),
          word,
        ),
      )
      .flatMap((name) => parted(withoutCountry(name, word), word)),
    word,
    (i) => isNameWord(text, tokens[i]),
  );
  return grown
    .filter(({ first, end }) => end - first > 1 || !PRONOUN.test(word(first)))
    .map((name) => withKind(/^\p{Lu}{3,6}$/u.test(spelling(name)) ? acronym(name) : name, word))
    .map((name) =>
      ROMANISED.test(spelling(name)) ? { ...name, kind: 'Person' as const, confidence: Math.max(name.confidence, WORD_CONFIDENCE) } : name,
    );
}

/** A surname and a given name of two syllables, as Cantonese and Korean names are written: "Lam Hoi-ming". */
const ROMANISED = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** Capitals alone are seldom a place: those that are stand in lists. */
const acronym = (name: TokenName): TokenName => (name.kind === 'Place' ? { ...name, kind: 'Organisation' } : name);

const PRONOUN = /^(?:none|nobody|everyone|others|some|i|we|you|he|she|it|they|this|that|my|our|his|her|its|their|your|mr|mrs|ms|dr)\.?$/;

/** "St." and "Cedd School" side by side are one; so are "Glass" and "Makers Chapter". */
function joined(names: readonly TokenName[], word: (i: number) => string, isNameWord: (i: number) => boolean): TokenName[] {
  const done: TokenName[] = [];
  for (const name of names) {
    const last = done[done.length - 1];
    const touches = last?.end === name.first && last.kind !== 'Country' && name.kind !== 'Country' && isNameWord(last.end - 1);
    const one =
      touches &&
      (/^(?:st|mt|ft|saint|mount|fort)\.?$/.test(word(last.first)) ||
        (last.end - last.first === 1 && ORGANISATION_WORDS.has(word(name.end - 1))));
    if (one) done[done.length - 1] = { ...name, first: last.first };
    else done.push(name);
  }
  return done;
}

const isNameWord = (text: string, token: Document<'tokens'>['tokens'][number] | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(textOf(text, token));

/** Confidence of a kind that the words beside a name tell. */
const TOLD_CONFIDENCE = 0.9;
/** Confidence of a kind that the last word of a name tells. */
const WORD_CONFIDENCE = 0.7;
/** Who leads a company, named behind it: "Fennlink chief executive". */
const RUNS_COMPANY = /^(?:chief executive|chief financial|ceo|chairman|chairwoman|co-founder|founder|finance chief)\b/;
/** A noun for a firm or the like stands before it, and no given name begins it. */
function isCalledFirm({ first }: TokenName, word: (i: number) => string): boolean {
  const noun = word(first - 1) === ',' && /^(?:the|its|their)$/.test(word(first - 3)) ? word(first - 2) : word(first - 1);
  return FIRM_BEFORE.test(noun) && !FIRST_NAMES.has(fold(word(first)));
}
const FIRM_BEFORE =
  /^(?:firm|company|charity|startup|retailer|lender|insurer|airline|carmaker|automaker|broadcaster|newspaper|magazine|publisher|developer|operator|chain|maker|supplier|regulator|watchdog|consultancy|think-tank)$/;
const PLACE_BEFORE = /^(?:mayor|city|town|village|suburb|port|outskirts|streets|residents?|suburbs|district|region|province)$/;

function withKind(name: TokenName, word: (i: number) => string): TokenName {
  const governed =
    (word(name.first - 1) === 'of' && PLACE_BEFORE.test(word(name.first - 2))) ||
    word(name.end) === 'mayor' ||
    (/^['’]s$/.test(word(name.end)) && word(name.end + 1) === 'mayor');
  if (governed && name.kind !== 'Country') return { ...name, kind: 'Place', confidence: TOLD_CONFIDENCE };
  const run = `${word(name.end)} ${word(name.end + 1)}`;
  if (name.kind !== 'Country' && name.kind !== 'Organisation' && RUNS_COMPANY.test(run))
    return { ...name, kind: 'Organisation', confidence: TOLD_CONFIDENCE };
  // "The polling firm Klar", "the regulator, Portwatch"
  if ((name.kind === 'Person' || name.kind === 'Place') && isCalledFirm(name, word))
    return { ...name, kind: 'Organisation', confidence: TOLD_CONFIDENCE };
  const sure = Math.max(name.confidence, WORD_CONFIDENCE);
  const head = beforeOf(name, word);
  if (head !== null && name.kind !== 'Country' && PUBLIC_WORDS.has(head)) return { ...name, kind: 'Organisation', confidence: sure };
  const last = word(name.end - 1);
  if (name.end - name.first < 2 || name.kind === 'Country' || UNSURE_LAST.has(last)) return name;
  if (ORGANISATION_WORDS.has(last.replace(/\.$/, ''))) return { ...name, kind: 'Organisation', confidence: sure };
  return PLACE_WORDS.has(last) ? { ...name, kind: 'Place', confidence: sure } : name;
}

/** Of "Ostia Museum of Art", the museum; null where no "of" is inside. */
function beforeOf({ first, end }: TokenName, word: (i: number) => string): string | null {
  for (let i = first + 1; i < end - 1; i++) if (/^(?:of|for)$/.test(word(i))) return word(i - 1);
  return null;
}

/** "Ludmila Hospital and Ostia University" are two. */
function parted(name: TokenName, word: (i: number) => string): TokenName[] {
  for (let i = name.first + 2; i < name.end - 2; i++) {
    if (word(i) !== 'and' || !PUBLIC_WORDS.has(word(i - 1)) || !PUBLIC_WORDS.has(word(name.end - 1))) continue;
    return [
      { ...name, end: i },
      { ...name, first: i + 1 },
    ];
  }
  return [name];
}

/** Of "US District Judge Imogen Hale", the country. */
const withoutDistrict = (name: TokenName, word: (i: number) => string): TokenName =>
  /^u\.?s\.?$/.test(word(name.first)) && name.end - name.first === 2 && /^(?:judge|magistrate|attorney)$/.test(word(name.end))
    ? { ...name, end: name.first + 1, kind: 'Country', confidence: TOLD_CONFIDENCE }
    : name;

/** "Saint Cedd" before "'s Hospital" is the hospital. */
function withSaint(name: TokenName, word: (i: number) => string, isNameWord: (i: number) => boolean): TokenName {
  const owns = /^(?:st|saint)\.?$/.test(word(name.first)) && /^['’]s$/.test(word(name.end)) && isNameWord(name.end + 1);
  const body = word(name.end + 1);
  if (!owns || !(ORGANISATION_WORDS.has(body) || PUBLIC_WORDS.has(body) || body === 'infirmary')) return name;
  return { ...name, end: name.end + 2, kind: 'Organisation', confidence: TOLD_CONFIDENCE };
}

/** "Halden" before "AG" is a company. */
const withLegalForm = (name: TokenName, word: (i: number) => string): TokenName =>
  LEGAL.has(word(name.end)) ? { ...name, end: name.end + 1, kind: 'Organisation', confidence: TOLD_CONFIDENCE } : name;

function withoutCountry(name: TokenName, word: (i: number) => string): TokenName {
  for (let i = name.first + 1; i < name.end - 2; i++) if (LEGAL.has(word(i)) && word(i + 1) === 'of') return { ...name, end: i + 1 };
  return name;
}
