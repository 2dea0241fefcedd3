/** Joins the names of organisations, countries and places: acronyms with what they stand for, short forms with the full name. */
import type { Name } from '../../document/document.js';
import {
  COUNTRY_BY_CAPITAL,
  COUNTRY_BY_CODE,
  COUNTRY_BY_DEMONYM,
  COUNTRY_BY_NAME,
  type Country,
  countryCalled,
  UNSURE_COUNTRY_NAMES,
} from '../../lexicon/countries.js';
import { ORGANISATION_BY_NAME, organisationId, PUBLIC_WORDS } from '../../lexicon/organisations.js';
import { PARTY_BY_WORD, type Party } from '../../lexicon/parties.js';
import { placeCalled } from '../../lexicon/places.js';
import { fold } from '../../text/fold.js';
import { type ChainDraft, newDraft } from './chain-draft.js';
import { saidToLieIn } from './lies-in.js';
import { isPartyWord } from './party-members.js';

/** Ends of company names that say nothing of who it is. Folded. */
const LEGAL = new Set([
  'inc',
  'corp',
  'corporation',
  'co',
  'ltd',
  'limited',
  'plc',
  'llc',
  'ag',
  'gmbh',
  'sa',
  'spa',
  'nv',
  'group',
  'holdings',
  'company',
]);
/** By these alone clubs are called where the article names the whole: "Rovers". Folded. */
const CLUBS = new Set('rovers wanderers rangers athletic albion hotspur villa palace argyle alexandra'.split(' '));
const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'la', 'to']);

/** Drafts of all but people, made on demand and shared by all that speak of the same thing. */
export class Bodies {
  private readonly byKey = new Map<string, ChainDraft>();

  /** The country, whatever the article calls it. */
  country(iso2: string): ChainDraft {
    const country = COUNTRY_BY_CODE.get(iso2) as Country;
    const draft = this.make(`Country ${iso2}`, () => newDraft('Country', country.names[0] ?? iso2, true));
    [draft.wikidataId, draft.iso2] = [country.wikidataId, country.iso2];
    return draft;
  }

  organisation(words: string): ChainDraft {
    const known = ORGANISATION_BY_NAME.get(plain(words));
    const draft = this.make(`Organisation ${known?.name ?? fold(words)}`, () => newDraft('Organisation', known?.name ?? words, true));
    draft.wikidataId = organisationId(plain(words));
    return draft;
  }

  place(words: string): ChainDraft {
    return this.make(`Place ${fold(words)}`, () => newDraft('Place', words, true));
  }

  other(kind: Name['kind'], words: string): ChainDraft {
    return this.make(`${kind} ${fold(words)}`, () => newDraft(kind, words, true));
  }

  all(): ChainDraft[] {
    return [...this.byKey.values()];
  }

  private make(key: string, create: () => ChainDraft): ChainDraft {
    const draft = this.byKey.get(key) ?? create();
    this.byKey.set(key, draft);
    return draft;
  }
}

const plain = (words: string): string => words.replace(/’/g, "'").replace(/\s+/g, ' ');
const isCapitals = (words: string): boolean => /^[^\p{Ll}]{5,}$/u.test(words);
const titled = (words: string): string => words.replace(/\p{L}+/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase());

/**
 * Which draft each name is of; the mentions are put on them.
 *
 * @param spokenFor - codes of the countries for which a seat stands: in "Washington denied", US.
 */
export function bodiesFrom(
  text: string,
  names: readonly Name[],
  bodies: Bodies,
  spokenFor: ReadonlySet<string> = new Set(),
): Map<Name, ChainDraft> {
  const organisations = names.filter(({ kind }) => kind === 'Organisation').map((name) => plain(text.slice(name.start, name.end)));
  const fullNames = fullNamesOf(text, organisations);
  const sureOf = new Set(names.flatMap(({ start, end }) => codeShown(plain(text.slice(start, end))) ?? []));
  const named = countriesAmong(text, names);
  const partyWords = new Set(names.flatMap((name) => (isPartyWord(name) ? [plain(text.slice(name.start, name.end))] : [])));
  const placedIn = saidToLieIn(text, names);
  const drafts = new Map<Name, ChainDraft>();
  for (const name of names) {
    const words = plain(text.slice(name.start, name.end));
    const draft = draftOf(name, words);
    draft.aliases.add(name.form === 'demonym' ? draft.name : words);
    if (name.form !== 'demonym' && isFuller(words, draft))
      draft.name = isCapitals(words) && name.kind !== 'Organisation' ? titled(words) : words;
    draft.mentions.push({ start: name.start, end: name.end, form: name.form, confidence: name.confidence });
    drafts.set(name, draft);
  }
  return drafts;

  /** "Georgia" beside "Georgian" is the country; of several places of one name, the one that the article tells. */
  function placeOf(words: string): ChainDraft {
    const country = COUNTRY_BY_NAME.get(words);
    if (country && sureOf.has(country.iso2)) return bodies.country(country.iso2);
    const draft = bodies.place(words);
    const written = isCapitals(words) ? titled(words) : words;
    const known = placeCalled(written, placedIn.get(words) ?? null, new Set([...named, ...spokenFor]));
    draft.wikidataId = known?.wikidataId ?? null;
    draft.ambiguous = known?.open ?? false;
    // Towns of Hong Kong or Greenland lie in no country of the list.
    draft.liesIn = known?.iso2 && COUNTRY_BY_CODE.has(known.iso2) ? known.iso2 : null;
    return draft;
  }

  /** "Labour" of an article that speaks of one country with such a party; else it is left open which it is. */
  function partyOf(words: string): ChainDraft {
    const { name, countries } = PARTY_BY_WORD.get(words) as Party;
    const draft = bodies.organisation(name);
    draft.ambiguous ||= countries.length > 1 && countries.filter((code) => named.has(code)).length !== 1;
    return draft;
  }

  function draftOf({ kind }: Name, words: string): ChainDraft {
    if (kind === 'Organisation') return partyWords.has(words) ? partyOf(words) : bodies.organisation(fullNames.get(words) ?? words);
    if (kind === 'Place') return placeOf(words);
    if (kind !== 'Country') return bodies.other(kind, words);
    const country =
      COUNTRY_BY_NAME.get(words) ?? COUNTRY_BY_NAME.get(titled(words)) ?? COUNTRY_BY_DEMONYM.get(words) ?? countryCalled(words, named);
    const sure = country && (!UNSURE_COUNTRY_NAMES.has(words) || sureOf.has(country.iso2));
    if (sure) return bodies.country(country.iso2);
    const open = bodies.other('Country', words);
    open.ambiguous ||= country !== undefined;
    return open;
  }
}

/** The countries that the names tell of, by name or people. */
function countriesAmong(text: string, names: readonly Name[]): Set<string> {
  return new Set(
    names.flatMap(({ start, end }) => {
      const words = plain(text.slice(start, end));
      return (COUNTRY_BY_NAME.get(words) ?? COUNTRY_BY_DEMONYM.get(words))?.iso2 ?? [];
    }),
  );
}

/** The country whose people or capital the words name: what makes "Georgia" the country. */
const codeShown = (words: string): string | null => (COUNTRY_BY_DEMONYM.get(words) ?? COUNTRY_BY_CAPITAL.get(words))?.iso2 ?? null;

function isFuller(words: string, draft: ChainDraft): boolean {
  if (draft.kind === 'Country' || ORGANISATION_BY_NAME.has(draft.name)) return false;
  if (isCapitals(draft.name) && !isCapitals(words) && draft.kind === 'Place') return true;
  return words.length > draft.name.length && !isCapitals(words);
}

/** For each short form of an organisation in the article, its full name there: acronyms, first words, last words. */
function fullNamesOf(text: string, names: readonly string[]): Map<string, string> {
  const spellings = [...new Set(names)];
  const long = spellings.filter((name) => name.includes(' '));
  const fullOf = new Map<string, string>();
  const starts = new Map<string, string>();
  const ends = new Map<string, string>();
  for (const name of long) {
    const words = fold(name).split(' ');
    const calledByStart = !PUBLIC_WORDS.has(words[words.length - 1] ?? '');
    for (let i = 1; i < words.length; i++) {
      if (i > 1 || calledByStart) put(starts, words.slice(0, i).join(' '), name);
      if (words.length - i > 1 || CLUBS.has(words[i] ?? '')) put(ends, words.slice(i).join(' '), name);
    }
    const letters = name.split(/[\s-]+/).filter((word) => !SMALL.has(word.toLowerCase()));
    put(
      fullOf,
      letters
        .map((word) => word[0] ?? '')
        .join('')
        .toUpperCase(),
      name,
    );
  }
  for (const { index, 1: acronym = '' } of text.matchAll(/ ?\((\p{Lu}[\p{Lu}&.-]{1,8})\)/gu)) {
    const before = plain(text.slice(Math.max(0, index - 120), index));
    const full = long.find((known) => before.endsWith(known));
    if (full) fullOf.set(acronym, full);
  }
  const full = new Map<string, string>();
  for (const name of spellings) {
    const folded = fold(name);
    const core = folded
      .split(' ')
      .filter((word, i) => i === 0 || !LEGAL.has(word))
      .join(' ');
    const found =
      (isAcronym(name) ? fullOf.get(name.replace(/\./g, '')) : undefined) ?? starts.get(folded) ?? ends.get(folded) ?? starts.get(core);
    if (found && found !== name) full.set(name, found);
  }
  return full;
}

const isAcronym = (name: string): boolean => /^(?:\p{Lu}[\p{Lu}&]{1,7}|(?:\p{Lu}\.){2,6})$/u.test(name);

/** The first full name wins. */
function put(map: Map<string, string>, key: string, name: string): void {
  if (!map.has(key)) map.set(key, name);
}
