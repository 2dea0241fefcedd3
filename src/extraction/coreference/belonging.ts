/** Where places and organisations belong: "Lyon, France", "the Danish city of Tarn", "Springdale, Ohio", "the Berlin-based institute", "a unit of Velde Group". */
import type { Name } from '../../document/document.js';
import { COUNTRY_BY_CAPITAL, COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../../lexicon/countries.js';
import { HOMONYMS } from '../../lexicon/homonyms.js';
import { BODY_NOUNS } from '../../lexicon/role-nouns.js';
import { tokensIn } from '../token-lines.js';
import type { Bodies } from './bodies.js';
import type { ChainDraft } from './chain-draft.js';
import type { Grounds } from './noun-phrases.js';
import { partyBeside } from './party-members.js';
import { verbGroupAt } from './verb-groups.js';

type Named = { readonly name: Name; readonly draft: ChainDraft; readonly first: number; readonly end: number };

/** Puts countries, and what they are part of, on places and organisations, and on people what they are members of. */
export function tellBelonging(grounds: Grounds, drafts: ReadonlyMap<Name, ChainDraft>, bodies: Bodies): void {
  const named = [...drafts].map(([name, draft]) => {
    const { firstToken, endToken } = tokensIn(grounds.words, name);
    return { name, draft, first: firstToken, end: endToken };
  });
  const starts = new Map(named.map((one) => [one.first, one]));
  for (const one of named) {
    if (one.draft.kind === 'Place') placeBeside(grounds, one, starts);
    if (one.draft.kind === 'Organisation') {
      bodyBased(grounds, one, starts);
      apposed(grounds, one, starts);
      partOfBody(grounds, one, starts);
    }
    if (one.draft.kind === 'Person') {
      joined(grounds, one, starts);
      partyBeside(grounds, one, drafts);
    }
  }
  for (const { name, draft } of named) knownCountry(grounds.text.slice(name.start, name.end).replace(/\s+/g, ' '), draft, bodies);
  // "Springdale, Ohio" lies where Ohio does.
  for (const { draft } of named)
    if (draft.kind === 'Place') draft.country ??= [...draft.memberOf].find(({ kind }) => kind === 'Place')?.country ?? null;
}

const sameSentence = ({ words }: Grounds, a: number, b: number): boolean => words[a]?.sentence === words[b]?.sentence;

/** What a place may be called before "of": "the Danish city of Tarn". */
const PLACE_NOUNS = /^(?:city|town|village|port|capital|province|region|state|island|district|county|resort|suburb|municipality)$/;
const DIRECTIONS = /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|central)(?:ern)?$/;

/** "Lyon, France", "Ostia in Italy", "Tarn, in northern Norway", "Springdale, Ohio", "the Danish city of Tarn". */
function placeBeside(grounds: Grounds, { draft, first, end }: Named, starts: ReadonlyMap<number, Named>): void {
  const { words, nameAt } = grounds;
  let at = end;
  const comma = words[at]?.lower === ',';
  if (comma) at += 1;
  const inside = words[at]?.lower === 'in';
  if (inside) at += 1;
  while (inside && DIRECTIONS.test(words[at]?.lower ?? '')) at += 1;
  const other = comma || inside ? starts.get(at) : undefined;
  if (other && other.draft !== draft && other.name.form === 'name' && sameSentence(grounds, first, at)) {
    if (other.draft.kind === 'Country') draft.country ??= other.draft;
    // "Springdale, Ohio, …": a list of places would go on with "and".
    else if (other.draft.kind === 'Place' && comma && !inside && !isListed(grounds, first, other.end)) {
      draft.memberOf.add(other.draft);
    }
  }
  const of = words[first - 1]?.lower === 'of' && PLACE_NOUNS.test(words[first - 2]?.lemma ?? '') ? nameAt.get(first - 3) : undefined;
  if (of?.form === 'demonym') draft.country ??= starts.get(tokensIn(words, of).firstToken)?.draft ?? null;
}

/** "In Tarn, Ostia and Velde", "from Tarn, Ostia, Velde": one place after another. */
function isListed({ words, nameAt }: Grounds, first: number, end: number): boolean {
  const behind = words[end];
  const more = behind?.lower === ',' && nameAt.get(end + 1)?.kind === 'Place';
  const before = words[first - 1]?.lower === ',' && nameAt.get(first - 2)?.kind === 'Place';
  return behind?.lower === 'and' || behind?.lower === 'or' || more || before;
}

/** "The Berlin-based Halden Institute", "Quayside, based in Oslo,". */
function bodyBased(grounds: Grounds, { draft, first, end }: Named, starts: ReadonlyMap<number, Named>): void {
  const { words, nameAt } = grounds;
  for (let i = first - 1; i > 1 && i > first - 5 && sameSentence(grounds, i, first) && !nameAt.has(i); i--) {
    if (words[i]?.pos === 'VERB' && words[i]?.lower !== 'based') break;
    const seat = words[i]?.lower === 'based' && words[i - 1]?.lower === '-' ? nameAt.get(i - 2) : undefined;
    if (!seat) continue;
    seatOf(draft, starts.get(tokensIn(words, seat).firstToken));
    break;
  }
  const at = end + (words[end]?.lower === ',' ? 1 : 0);
  if (/^(?:based|headquartered)$/.test(words[at]?.lower ?? '') && words[at + 1]?.lower === 'in' && sameSentence(grounds, at + 2, first))
    seatOf(draft, starts.get(at + 2));
}

/** "Velde Motors, an American carmaker, said": not "Velde Motors, a Danish minister said, would", nor one of several. */
function apposed(grounds: Grounds, { draft, first, end }: Named, starts: ReadonlyMap<number, Named>): void {
  const { words, nameAt } = grounds;
  if (words[end]?.lower !== ',' || !/^(?:an?|the)$/.test(words[end + 1]?.lower ?? '')) return;
  let at = end + 2;
  while (words[at]?.pos === 'ADJ' && !nameAt.has(at)) at += 1;
  const people = nameAt.get(at);
  if (people?.form !== 'demonym' || people.kind !== 'Country') return;
  let last = tokensIn(words, people).endToken;
  while (/^(?:NOUN|ADJ|PROPN)$/.test(words[last]?.pos ?? '') && !nameAt.has(last)) last += 1;
  const closes = /^(?:[.,;:)—–]|that|which|who|whose|with|in|based|owned|of|for)$/.test(words[last]?.lower ?? '.');
  const noun = words[last - 1];
  if (!closes || noun?.pos !== 'NOUN' || !(BODY_NOUNS.has(noun.lemma) || noun.lemma.endsWith('maker'))) return;
  if (!sameSentence(grounds, first, last - 1)) return;
  draft.country ??= starts.get(tokensIn(words, people).firstToken)?.draft ?? null;
}

function seatOf(body: ChainDraft, seat: Named | undefined): void {
  if (seat?.draft.kind === 'Country') body.country ??= seat.draft;
  else if (seat?.draft.kind === 'Place') body.seat ??= seat.draft;
}

const PARTS = /^(?:unit|subsidiary|arm|division|branch|part|affiliate|offshoot)$/;

/** "Roth Steel, a unit of Velde Group", "Velde Group's subsidiary Norda Pharma", "Halm Foods, owned by Velde Group". */
function partOfBody(grounds: Grounds, { draft, first, end }: Named, starts: ReadonlyMap<number, Named>): void {
  const { words, nameAt } = grounds;
  const isWhole = (one: Named | undefined): one is Named =>
    one !== undefined && one.draft.kind === 'Organisation' && one.draft !== draft && sameSentence(grounds, one.first, first);
  if (words[end]?.lower === ',' || words[end]?.lemma === 'be') {
    let at = end + 1;
    if (words[at]?.pos === 'DET') at += 1;
    while (words[at]?.pos === 'ADJ') at += 1;
    const owned = words[at]?.lower === 'owned' && words[at + 1]?.lower === 'by';
    if (owned || (PARTS.test(words[at]?.lemma ?? '') && words[at + 1]?.lower === 'of')) {
      const whole = starts.get(words[at + 2]?.pos === 'DET' ? at + 3 : at + 2);
      if (isWhole(whole)) draft.memberOf.add(whole.draft);
    }
  }
  const mark = PARTS.test(words[first - 1]?.lemma ?? '') && words[first - 2]?.lower === "'s" ? nameAt.get(first - 3) : undefined;
  const owner = mark && starts.get(tokensIn(words, mark).firstToken);
  if (isWhole(owner)) draft.memberOf.add(owner.draft);
}

/** "Hart, who joined the Harbour Party", "Berg works for the Halden Institute", "Lind belongs to". */
function joined(grounds: Grounds, { draft, end }: Named, starts: ReadonlyMap<number, Named>): void {
  const { words } = grounds;
  const from = words[end]?.lower === ',' && words[end + 1]?.lower === 'who' ? end + 2 : end;
  let at = from;
  while (at < from + 3 && words[at]?.pos !== 'VERB' && /^(?:AUX|ADV)$/.test(words[at]?.pos ?? '')) at += 1;
  const lemma = words[at]?.pos === 'VERB' ? words[at]?.lemma : undefined;
  const led =
    lemma === 'join' ? 0 : lemma === 'work' && /^(?:for|at)$/.test(words[at + 1]?.lower ?? '') ? 1 : lemma === 'belong' ? 1 : null;
  if (led === null || verbGroupAt(words, at)?.told !== 'happened') return;
  const behind = at + 1 + led;
  const body = starts.get(words[behind]?.pos === 'DET' ? behind + 1 : behind);
  if (body?.draft.kind === 'Organisation' && sameSentence(grounds, body.first, at)) draft.memberOf.add(body.draft);
}

/** The country that the name alone tells: a capital's, and that of "National Bank of Hungary" and "Polish Red Cross". */
function knownCountry(words: string, draft: ChainDraft, bodies: Bodies): void {
  if (draft.country || draft.ambiguous) return;
  const code = draft.kind === 'Place' ? (draft.liesIn ?? capitalCode(words)) : draft.kind === 'Organisation' ? bodyCode(words) : null;
  if (code) draft.country = bodies.country(code);
}

const capitalCode = (words: string): string | null => (HOMONYMS.has(words) ? null : (COUNTRY_BY_CAPITAL.get(words)?.iso2 ?? null));

/** "University of Georgia" and "Bank of Jordan" are left open. */
function bodyCode(words: string): string | null {
  const parts = words.split(' ');
  if (parts.length < 2) return null;
  const behind = /^(.+) of (?:the )?(.+)$/.exec(words)?.[2] ?? '';
  const named = COUNTRY_BY_NAME.get(behind);
  if (named && !HOMONYMS.has(behind)) return named.iso2;
  return COUNTRY_BY_DEMONYM.get(parts[0] ?? '')?.iso2 ?? null;
}
