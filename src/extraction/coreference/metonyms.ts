/** Capitals and seats of government that speak or act, and so stand for their country: "Moscow denied". */
import type { Name } from '../../document/document.js';
import { ACTOR_VERBS } from '../../lexicon/actor-verbs.js';
import { COUNTRY_BY_CAPITAL, COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../../lexicon/countries.js';
import { SEATS } from '../../lexicon/metonyms.js';
import { PUBLIC_WORDS } from '../../lexicon/organisations.js';
import { tokensIn } from '../token-lines.js';
import { saidToLieIn } from './lies-in.js';
import type { Grounds } from './noun-phrases.js';

/** For what a name stands: a country by its code, or the European Union. */
export type StandsFor = { readonly iso2: string } | { readonly organisation: string };

/** The names that stand for another, by what each stands for. `heads`: tokens that are the head of a source. */
export function metonymsIn({ text, words }: Grounds, names: readonly Name[], heads: ReadonlySet<number>): Map<Name, StandsFor> {
  const named = new Set(names.filter(({ kind }) => kind === 'Country').map((name) => text.slice(name.start, name.end)));
  const placedIn = saidToLieIn(text, names);
  const codes = new Set([...named].map(countryOf));
  const bodies = names.filter(({ kind }) => kind === 'Organisation').map((name) => text.slice(name.start, name.end));
  // "London and Berlin denied": both.
  const seatEnds = new Map(
    names.flatMap((name) => {
      const { firstToken, endToken } = tokensIn(words, name);
      return seatOf(text.slice(name.start, name.end)) ? [[firstToken, endToken] as const] : [];
    }),
  );
  const found = new Map<Name, StandsFor>();
  for (const name of names) {
    const standsFor = name.kind === 'Place' || name.kind === 'Organisation' ? seatOf(text.slice(name.start, name.end)) : null;
    if (!standsFor) continue;
    // An organisation called "Athens" beside "Athens Motors", in an article without Greece, is that company.
    const called = `${text.slice(name.start, name.end)} `;
    if (name.kind === 'Organisation' && 'iso2' in standsFor && !codes.has(standsFor.iso2) && bodies.some((body) => isCompany(body, called)))
      continue;
    // "Paris, Texas" is the seat of nobody.
    const placed = placedIn.get(text.slice(name.start, name.end));
    if (placed && 'iso2' in standsFor && !placed.codes.has(standsFor.iso2)) continue;
    const { firstToken, endToken } = tokensIn(words, name);
    const article = words[firstToken - 1]?.lower === 'the' ? 1 : 0;
    const before = words[firstToken - 1 - article];
    // "In Moscow", "to Paris": places.
    const led = before?.sentence === words[firstToken]?.sentence && before?.pos === 'ADP';
    const speaks = heads.has(endToken - 1) && (!led || /^(?:by|to)$/.test(before?.lower ?? ''));
    if (
      speaks ||
      (!led &&
        (acts(words, endToken) ||
          acts(words, behindAside(words, endToken)) ||
          acts(words, seatEnds.get(behindJoint(words, endToken)) ?? -1))) ||
      owns(words, endToken, standsFor, named) ||
      isHyphened(words, firstToken, endToken)
    )
      found.set(name, standsFor);
  }
  return found;
}

/** Whose name begins so, and no public body, which is not called by its town. */
const isCompany = (body: string, beginning: string): boolean =>
  body.startsWith(beginning) && !body.split(' ').some((word) => PUBLIC_WORDS.has(word.toLowerCase()));

function seatOf(words: string): StandsFor | null {
  if (words === 'Brussels') return { organisation: 'European Union' };
  const iso2 = SEATS.get(words) ?? COUNTRY_BY_CAPITAL.get(words)?.iso2;
  return iso2 ? { iso2 } : null;
}

/** "Pro-Moscow", "Moscow-backed": a government, while "Moscow-based" is the town. */
function isHyphened(words: Grounds['words'], first: number, end: number): boolean {
  if (words[first - 1]?.lower === '-' && /^(?:pro|anti)$/.test(words[first - 2]?.lower ?? '')) return true;
  return words[end]?.lower === '-' && words[end]?.start === words[end - 1]?.end && TIED.test(words[end + 1]?.lower ?? '');
}
const TIED =
  /^(?:backed|led|controlled|appointed|installed|aligned|allied|friendly|funded|sponsored|supported|run|held|imposed|brokered|approved)$/;

/** "Moscow, which keeps a fleet there, denied": where the clause goes on; the place itself where nothing parts it from its verb. */
function behindAside(words: Grounds['words'], from: number): number {
  if (words[from]?.lower !== ',' || !/^(?:which|whose)$/.test(words[from + 1]?.lower ?? '')) return from;
  const sentence = words[from]?.sentence;
  for (let i = from + 2; i < from + LONGEST_ASIDE && words[i]?.sentence === sentence; i++) if (words[i]?.lower === ',') return i + 1;
  return from;
}
const LONGEST_ASIDE = 25;

const behindJoint = (words: Grounds['words'], from: number): number => (/^(?:and|,)$/.test(words[from]?.lower ?? '') ? from + 1 : -1);

/** A verb of acting or speaking follows, past adverbs and auxiliaries. */
function acts(words: Grounds['words'], from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const word = words[i];
    if (word?.sentence !== words[from - 1]?.sentence || !word) return false;
    if (word.pos === 'ADJ') return STANCES.has(word.lower) && words[i - 1]?.lemma === 'be';
    if (word.pos === 'VERB') return ACTOR_VERBS.has(word.lemma) && !/ing$/.test(word.lower) && words[i - 1]?.lemma !== 'be';
    if (word.pos !== 'AUX' && word.pos !== 'ADV' && word.pos !== 'PART') return false;
  }
  return false;
}

/** "Moscow was ready for talks": what only somebody can be. */
const STANCES = new Set(
  'ready willing unwilling prepared unprepared open opposed committed determined keen reluctant eager confident aware unaware concerned worried alarmed adamant firm furious hopeful optimistic sceptical skeptical wary responsible guilty'.split(
    ' ',
  ),
);

/** "Moscow's troops", which no town has, and "Moscow's denial", where the article speaks of the country too: not "London's mayor". */
function owns(words: Grounds['words'], from: number, standsFor: StandsFor, named: ReadonlySet<string>): boolean {
  if (!('iso2' in standsFor) || words[from]?.lower !== "'s") return false;
  const owned = words.slice(from + 1, from + 4).find(({ pos }) => pos === 'NOUN');
  if (!owned) return false;
  if (STATE_OWNED.test(owned.lower)) return true;
  return OWNED.has(owned.lemma) && [...named].some((name) => countryOf(name) === standsFor.iso2);
}
const countryOf = (name: string): string | undefined => (COUNTRY_BY_NAME.get(name) ?? COUNTRY_BY_DEMONYM.get(name))?.iso2;
/** What no town has. */
const STATE_OWNED = /^(?:troops|forces|soldiers|army|military|navy|warships|warplanes|government|ambassador|invasion|diplomats)$/;
const OWNED = new Set(
  'version demand offer proposal position claim accusation allegation denial response ally aim policy minister envoy war attack strike plan refusal rejection decision support statement threat warning interest'.split(
    ' ',
  ),
);
