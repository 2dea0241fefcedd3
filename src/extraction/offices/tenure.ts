/** Since when and until when somebody holds an office, as the words around it tell. */
import type { Dated, Document, TimeExpression } from '../../document/document.js';
import { NUMBER_WORDS } from '../../lexicon/calendar-words.js';
import { FORMER, INCOMING, OUTGOING } from '../../lexicon/office-verbs.js';
import { isoDay, localDay, monthNumber, partsOf } from '../../text/calendar.js';
import type { Span } from '../../text/span.js';
import type { SpanIndex } from '../../text/span-index.js';
import type { NounPhrase } from '../coreference/noun-phrases.js';
import type { OfficeVerb, Turn } from '../coreference/office-verbs.js';
import { firstWordOf } from '../coreference/role-statements.js';
import type { VerbGroup } from '../coreference/verb-groups.js';
import { anyOf, inMonth, inYear } from '../times/rule.js';
import type { Word } from '../words.js';

export type Tenure = { readonly from: Dated | null; readonly until: Dated | null };
export const NO_TENURE: Tenure = { from: null, until: null };

/** What tenures are read from. */
export type TenureGround = Pick<Document, 'text' | 'publishedAt'> & {
  readonly words: readonly Word[];
  readonly times: SpanIndex<TimeExpression>;
};

/** By the words of the office, then by what stands behind it, then by its verb. */
export function tenureOf(ground: TenureGround, phrase: NounPhrase, verb: OfficeVerb | null): Tenure {
  const marked = markedTenure(ground, phrase);
  const end = ground.words[phrase.fullEnd - 1]?.end ?? phrase.end;
  const behind = tenureBehind(ground, end);
  const told = verb ? turned(ground, verb.turn, verb.group, verb.verb, end) : NO_TENURE;
  const lasted = verb?.turn === 'holds' && verb.group.present ? lastedSince(ground, end) : null;
  return { from: behind.from ?? told.from ?? marked.from ?? lasted, until: behind.until ?? told.until ?? marked.until };
}

/** The tenure that a verb's time tells, and where it tells none, on which side of publication it lies. */
export function turned(ground: TenureGround, turn: Turn, group: VerbGroup, verb: Span, end: number): Tenure {
  if (turn === 'holds') return NO_TENURE;
  const time = timeBeside(ground, group, verb, end);
  const toCome = group.told === 'to come' || group.told === 'would';
  const side = toCome ? openEnded(ground, 'future', verb) : turn === 'ends' ? openEnded(ground, 'past', verb) : null;
  const when = time ?? side;
  return turn === 'begins' ? { from: when, until: null } : { from: null, until: when };
}

const LASTED = new RegExp(
  `^ for (?:about |almost |nearly |more than |over |the (?:past|last) )?(${anyOf(Object.keys(NUMBER_WORDS))}|\\d{1,2}) (year|month)s?\\b`,
);

/** "Has been mayor for five years": behind the words that end there. */
export function lastedSince({ text, publishedAt }: TenureGround, end: number): Dated | null {
  const [words = '', number = '', unit = ''] = LASTED.exec(text.slice(end, end + 2 * NEAR)) ?? [];
  const today = publishedAt === null ? null : localDay(publishedAt);
  if (words === '' || today === null) return null;
  const span = { start: end + 1, end: end + words.length };
  const count = NUMBER_WORDS[number] ?? Number(number);
  const method = 'counted back from publication';
  return { ...(unit === 'year' ? inYear(partsOf(today).year - count, method) : inMonth(monthNumber(today) - count, method)), span };
}

/** "Former", "then", "outgoing", "-elect". */
function markedTenure(ground: TenureGround, phrase: NounPhrase): Tenure {
  const { words } = ground;
  for (let i = firstWordOf(words, phrase); i < phrase.endToken; i++) {
    const word = words[i] as Word;
    if (FORMER.has(word.lower)) return { from: null, until: openEnded(ground, 'past', word) };
    if (OUTGOING.has(word.lower)) return { from: null, until: openEnded(ground, 'future', word) };
    if (INCOMING.has(word.lower)) return { from: openEnded(ground, 'future', word), until: null };
  }
  return NO_TENURE;
}

/** Before publication or after it; without a date of publication, only that it is over or still to come. */
function openEnded({ publishedAt }: TenureGround, precision: 'past' | 'future', { start, end }: Span): Dated {
  const today = publishedAt === null ? null : localDay(publishedAt);
  const day = today === null ? null : isoDay(today);
  const past = precision === 'past';
  const side = past ? 'before publication' : 'after publication';
  const method = day === null ? (past ? 'over when the article tells it' : 'still to come when the article tells it') : side;
  return { value: null, precision, before: past ? day : null, after: past ? null : day, method, span: { start, end } };
}

const SINCE = /^,? since (?:at least |early |late |mid-?)?$/;
const FROM = /^,? (?:from|between) (?:early |late |mid-?)?$/;
const UNTIL =
  /^,? (?:until|till|through|up to) (?:at least |early |late |mid-?|the |his (?:death|retirement|resignation) in |her (?:death|retirement|resignation) in )?$/;
const TO =
  /^(?: (?:to|and|until|till|through) (?:early |late |mid-?|the |his (?:death|retirement|resignation) in |her (?:death|retirement|resignation) in )?|–|-)$/;
const AT = /^(?: by (?:\p{Lu}\S*[^\S\n]?){1,4})?,? ?(?:in |on |at |effective |late |early )?$/u;
/** Letters that may stand between an office and its time. */
const NEAR = 40;

/** "Since 2019", "from 2010 to 2014", "until June" right behind the words that end there. */
export function tenureBehind(ground: TenureGround, end: number): Tenure {
  const [first, second] = ground.times.inside({ start: end, end: end + NEAR * 2 });
  if (!first || first.start - end > NEAR) return NO_TENURE;
  const gap = ground.text.slice(end, first.start);
  if (SINCE.test(gap)) return { from: dated(first), until: null };
  const between = second && TO.test(ground.text.slice(first.end, second.start)) ? second : null;
  if (FROM.test(gap)) return { from: dated(first), until: between && dated(between) };
  return UNTIL.test(gap) ? { from: null, until: dated(first) } : NO_TENURE;
}

const dated = ({ when, start, end }: TimeExpression): Dated => ({ ...when, span: { start, end } });

/** The time of a verb: behind the office or the verb, between both, else before the subject at the head of the sentence. */
function timeBeside({ text, times, words }: TenureGround, group: VerbGroup, verb: Span, end: number): Dated | null {
  const behind = times.inside({ start: verb.end, end: end + NEAR })[0];
  if (behind && (behind.start < end || AT.test(text.slice(end, behind.start)))) return dated(behind);
  const first = words[group.firstToken];
  const sentence = first?.sentence;
  let opening = group.subjectEnd - 1;
  while (opening > 0 && words[opening - 1]?.sentence === sentence) opening--;
  const lead = times.inside({ start: words[opening]?.start ?? verb.start, end: verb.start })[0];
  if (!lead) return null;
  const before = text.slice(words[opening]?.start, lead.start);
  // "On Monday the bank named", "Okoro on Monday resigned".
  const leads = /^(?:on |in |early |late )?$/i.test(before) || /^ $/.test(text.slice(lead.end, first?.start));
  return leads && lead.when.precision !== 'past' ? dated(lead) : null;
}
