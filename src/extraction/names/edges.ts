/** Where names end: parts that one name was cut into are joined, words that belong to none are taken off, and what has no word of a name is none. */
import type { Document, Token } from '../../document/document.js';
import { OFFICE_FIELDS, OFFICES_ALONE } from '../../lexicon/offices.js';
import { PUBLIC_WORDS } from '../../lexicon/organisations.js';
import { TITLE_WORDS } from '../../lexicon/titles.js';
import { textOf } from '../../text/span.js';
import type { TokenName } from './tagged.js';

/** Bodies that are called by what they are for: "Church of Ostia", "Foundation for the Visual Arts". */
const CALLED_BY_FIELD = new Set([
  ...PUBLIC_WORDS,
  'bank',
  'foundation',
  'academy',
  'association',
  'municipality',
  'society',
  'house',
  'parliament',
  'republic',
  'kingdom',
]);
/** Bodies of which a capital alone makes no name: "the Government". */
const ANY_BODY = new Set(
  'government bank church university college school hospital hospitals court council ministry department committee commission party museum community police internet studio company corporation administration cabinet opposition state county district city'.split(
    ' ',
  ),
);

/** Words with a capital that begin the name of a body: "General Staff". */
const LED = new Map([['staff', new Set(['general', 'joint'])]]);

/** In text order, none overlapping. */
export function withEdges({ text, tokens, tags }: Document<'tokens' | 'tags'>, names: readonly TokenName[]): TokenName[] {
  const word = (i: number): string => (tokens[i] ? textOf(text, tokens[i] as Token) : '');
  const joined: TokenName[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    const one = last ? calledByField(last, name, word, tokens) : null;
    if (one) joined[joined.length - 1] = one;
    else joined.push(name);
  }
  return joined.flatMap((name) => {
    const whole = withHyphenated(withoutFunctionWords(name, word), tokens, (i) => tags[i]?.pos === 'PROPN', word);
    const bearer = withoutOffice(whole, word);
    return bearer.end === bearer.first || isNoName(bearer, word) ? [] : [bearer];
  });
}

/** "Church of" and "Ostia", with or without "the" between them; also where the first was found without its "of". */
function calledByField(first: TokenName, second: TokenName, word: (i: number) => string, tokens: readonly Token[]): TokenName | null {
  if (tokens[first.end - 1]?.sentence !== tokens[second.first]?.sentence || second.kind === 'Person') return null;
  const link = /^(?:of|for)$/;
  const head = link.test(word(first.end - 1)) ? first.end - 2 : first.end - 1;
  if (head < first.first || !link.test(word(head + 1)) || !CALLED_BY_FIELD.has(word(head).toLowerCase())) return null;
  const next = head + 2;
  const touches = next === second.first || (word(next) === 'the' && next + 1 === second.first);
  return touches && first.kind !== 'Person'
    ? { ...first, end: second.end, kind: 'Organisation', confidence: Math.max(first.confidence, second.confidence) }
    : null;
}

/** "Community of" ends with "Community". */
function withoutFunctionWords(name: TokenName, word: (i: number) => string): TokenName {
  let { first, end } = name;
  while (end - first > 1 && /^(?:of|for|and|the|de|in|at|&)$/.test(word(end - 1))) end--;
  while (end - first > 1 && /^(?:of|for|and|in|at|&)$/.test(word(first))) first++;
  return { ...name, first, end };
}

/** "Wen Jia" goes on in "-bao", which touches it and is tagged as a name. */
function withHyphenated(name: TokenName, tokens: readonly Token[], isName: (i: number) => boolean, word: (i: number) => string): TokenName {
  const [last, hyphen, rest] = [tokens[name.end - 1], tokens[name.end], tokens[name.end + 1]];
  const touch = last && hyphen && rest && last.end === hyphen.start && hyphen.end === rest.start && word(name.end) === '-';
  const given = name.kind === 'Person' || (name.kind === 'Place' && name.end - name.first === 2);
  return touch && given && /^\p{Ll}/u.test(word(name.end + 1)) && isName(name.end + 1) ? { ...name, end: name.end + 2 } : name;
}

/** "State Department Spokesperson" ends with "State Department", and "Home Secretary" is nobody's name; empty where nothing is left. */
function withoutOffice(name: TokenName, word: (i: number) => string): TokenName {
  let end = name.end;
  const at = (i: number): string => word(i).toLowerCase();
  if ((name.kind !== 'Person' && name.kind !== 'Organisation') || !OFFICES_ALONE.has(at(end - 1))) return name;
  for (let i = name.first; i < end; i++) if (/^(?:of|for)$/.test(at(i))) return name;
  while (end > name.first && (OFFICES_ALONE.has(at(end - 1)) || OFFICE_FIELDS.has(at(end - 1)))) end--;
  return end === name.end ? name : { ...name, end, kind: 'Organisation' };
}

/** Titles and bodies alone: "Home Secretary", "the Government". */
function isNoName({ first, end, kind }: TokenName, word: (i: number) => string): boolean {
  const words = Array.from({ length: end - first }, (_, i) => word(first + i).toLowerCase());
  if (kind === 'Person' && words.length === 1 && (words[0] as string).length < 2) return true;
  if (kind === 'Person' && words.every((one) => TITLE_WORDS.has(one.replace(/\.$/, '')))) return true;
  return kind !== 'Country' && words.length === 1 && ANY_BODY.has(words[0] as string) && /\p{Ll}/u.test(word(first));
}

/** The same names with words that only the rest of them tells to be part of it: "General" before "Staff", "Now" behind "Fair Lending". In text order. */
export function withWholeBodies({ text, tokens, tags }: Document<'tokens' | 'tags'>, names: readonly TokenName[]): TokenName[] {
  const word = (i: number): string => (tokens[i] ? textOf(text, tokens[i] as Token) : '');
  const belongs = (i: number, { first }: TokenName): boolean =>
    tokens[i]?.sentence === tokens[first]?.sentence && /^\p{Lu}\p{Ll}/u.test(word(i));
  return names.map((name, index) => {
    if (name.kind !== 'Organisation') return name;
    const free = { before: name.first > (names[index - 1]?.end ?? 0), behind: names[index + 1]?.first !== name.end };
    const led = LED.get(word(name.first).toLowerCase())?.has(word(name.first - 1).toLowerCase());
    if (led && free.before && belongs(name.first - 1, name)) return { ...name, first: name.first - 1 };
    return free.behind && tags[name.end]?.pos === 'ADV' && belongs(name.end, name) ? { ...name, end: name.end + 1 } : name;
  });
}
