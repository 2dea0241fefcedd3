/** What the words of a content tell by themselves: does it say no, is it sure, is it still to come. */
import { CALLED_UNTRUE, CLAIMS, HEDGES } from '../../lexicon/cues.js';
import { GUILT, INTO, WRONGS } from '../../lexicon/wrongdoing.js';
import type { Modality } from '../../text/terms.js';
import { baseForms, type Word } from '../words.js';

const NO = new Set(['not', "n't", 'never', 'no', 'nobody', 'none', 'nothing', 'neither', 'nor', 'nowhere', 'cannot', 'no-one']);
/** After "not" or "no" these take the denial away: "not only", "no longer just", "no doubt". */
const NOT_ONLY = new Set(['only', 'just', 'merely', 'simply', 'doubt', 'question', 'necessarily', 'surprise', 'matter', 'wonder']);
/** A clause ends here: what follows is said of something else. */
const CLAUSE_BREAKS = new Set([
  'that',
  'because',
  'if',
  'unless',
  'when',
  'while',
  'who',
  'which',
  'whose',
  'where',
  'whether',
  'how',
  'what',
  'why',
  'although',
  'though',
  'until',
  'but',
  'and',
  ';',
  ':',
  '—',
  '–',
]);

const RELATIVE = new Set(['that', 'which', 'who', 'whose']);

/** Whether the main clause of the content's first sentence says no. */
export function saysNo(content: readonly Word[]): boolean {
  const clause = mainClause(content);
  return clause.some((word, at) => {
    if (!NO.has(word.lower)) return false;
    if (clause.slice(at + 1, at + 4).some(({ lower }) => NOT_ONLY.has(lower))) return false;
    // "seven, not eleven" sets two things against each other and denies neither claim.
    return clause[at - 1]?.lower !== ',' && clause[at - 1]?.lower !== 'or';
  });
}

/** The first sentence that has a verb, up to its next clause; a clause of condition or time that comes first is passed over. */
function mainClause(content: readonly Word[]): readonly Word[] {
  const first = content.find(isVerb) ?? content[0];
  let words = content.filter(({ sentence }) => sentence === first?.sentence);
  while (words[0] && (words[0].pos === 'PUNCT' || words[0].lower === 'that')) words = words.slice(1);
  if (words[0] && CLAUSE_BREAKS.has(words[0].lower)) {
    const comma = words.findIndex(({ lower }) => lower === ',');
    words = comma < 0 ? words.slice(1) : words.slice(comma + 1);
  }
  const clause = withoutAside(words);
  const verb = clause.findIndex(isVerb);
  const end = clause.findIndex(({ lower }, at) => at > 0 && (RELATIVE.has(lower) || (at > verb && verb >= 0 && CLAUSE_BREAKS.has(lower))));
  return end < 0 ? clause : clause.slice(0, end);
}

const isVerb = ({ pos }: Word): boolean => pos === 'VERB' || pos === 'AUX';

/** "Norland, which keeps a fleet there, has no plans": without what is told of the subject between two commas. */
function withoutAside(clause: readonly Word[]): readonly Word[] {
  const opens = clause.findIndex(({ lower }, at) => lower === ',' && RELATIVE.has(clause[at + 1]?.lower ?? ''));
  const closes = clause.findIndex(({ lower }, at) => at > opens + 1 && lower === ',');
  if (opens < 0 || closes < 0 || clause.slice(0, opens).some(isVerb) || !clause.slice(closes).some(isVerb)) return clause;
  return [...clause.slice(0, opens), ...clause.slice(closes + 1)];
}

const CONDITIONS = new Set(['if', 'unless', 'provided', 'providing']);
/** "Had I known", "should prices rise": a condition told by the order of words. */
const INVERTED = new Set(['had', 'were', 'should']);
const ORDERS = new Set(['must', 'should', 'ought']);
/** Only with an infinitive: "they need to pay", not "they need a doctor". */
const ORDERS_TO = new Set(['need', 'have']);
const NECESSITY = new Set([
  'must',
  'should',
  'ought',
  'need',
  'necessary',
  'essential',
  'crucial',
  'vital',
  'imperative',
  'important',
  'urgent',
]);
const HEDGED = new Set([
  'may',
  'might',
  'could',
  'perhaps',
  'maybe',
  'possibly',
  'probably',
  'likely',
  'unlikely',
  'apparently',
  'reportedly',
  'allegedly',
  'seemingly',
  'seem',
  'appear',
  'possible',
  'probable',
]);
const FUTURE = new Set(['will', "'ll", 'wo', 'shall', 'would', "'d"]);

/** How the content is put forward; the first that fits of conditional, necessity, hedged, future, asserted. An indirect content that begins with "if" is a question. */
export function modalityOf(content: readonly Word[], direct: boolean): Modality {
  if (
    content.some(({ lower }, at) => CONDITIONS.has(lower) && (at > 0 || direct || isElliptic(content) || isClosed(content))) ||
    isInverted(content)
  )
    return 'conditional';
  const clause = mainClause(content);
  if (clause.some(isNecessary)) return 'necessity';
  if (clause.some(isHedge)) return 'hedged';
  return isToCome(clause) ? 'future' : 'asserted';
}

/** "Twice as likely" and "more likely to die" compare, and doubt nothing. */
function isHedge({ lower, lemma, pos }: Word, at: number, clause: readonly Word[]): boolean {
  if (!(HEDGED.has(lower) || HEDGED.has(lemma)) || pos === 'PROPN' || pos === 'NOUN') return false;
  return !(lower === 'likely' && COMPARES.has(clause[at - 1]?.lower ?? ''));
}

const COMPARES = new Set(['as', 'more', 'less']);

/** "If elected she would cut taxes": without a subject of its own it asks nothing. */
function isElliptic(content: readonly Word[]): boolean {
  const [, second, third] = content;
  return (
    (second?.pos === 'VERB' && /(?:ed|en)$/.test(second.lower)) ||
    (second?.pos === 'ADJ' && third?.pos === 'PRON') ||
    second?.lower.startsWith('re-') === true
  );
}

/** "If the rain stops, the road will open": after a comma the main clause begins with its subject. A question ("if he had paid") goes on to its end. */
function isClosed(content: readonly Word[]): boolean {
  const comma = content.findIndex(({ lower }) => lower === ',');
  const next = content[comma + 1];
  return comma > 0 && next !== undefined && !CLAUSE_BREAKS.has(next.lower) && content.slice(comma).some(isVerb);
}

/** A verb that opens its clause before its subject, where a question mark does not end it. */
function isInverted(content: readonly Word[]): boolean {
  const asks = content.some(({ lower }) => lower === '?');
  return content.some(({ lower }, at) => {
    const [before, next] = [content[at - 1], content[at + 1]];
    if (!INVERTED.has(lower) || asks || !next || !['PRON', 'DET', 'PROPN', 'NOUN'].includes(next.pos)) return false;
    // "would have paid had he known"
    if (lower === 'had' && next.pos === 'PRON' && content.slice(0, at).some((word) => word.lower === 'would')) return true;
    return before === undefined || before.pos === 'PUNCT' || (lower === 'should' && before.pos === 'NOUN') || /["”’]/.test(before.lower);
  });
}

function isNecessary({ lower, lemma, pos }: Word, at: number, words: readonly Word[]): boolean {
  // "May have to rise" is not sure to.
  if (/^(?:may|might|could)$/.test(words[at - 1]?.lower ?? '')) return false;
  // "The most important thing is" asks for nothing.
  // "Will need a doctor" tells what is to come, "need to pay" what must be done.
  if (lemma === 'need' && FUTURE.has(words[at - 1]?.lower ?? '') && words[at + 1]?.lower !== 'to') return false;
  if (NECESSITY.has(lemma) || NECESSITY.has(lower))
    return pos !== 'NOUN' && pos !== 'PROPN' && !(pos === 'ADJ' && words[at + 1]?.pos === 'NOUN');
  return (lemma === 'have' || lower === 'got') && words[at + 1]?.lower === 'to';
}

/** "will rise", "is going to rise", "to send ships". */
export function isToCome(clause: readonly Word[]): boolean {
  return clause.some(
    ({ lower, lemma }, at) =>
      (FUTURE.has(lower) && clause.slice(at + 1).find(({ pos }) => pos !== 'ADV')?.lower !== 'have') ||
      (lemma === 'go' && lower === 'going' && clause[at + 1]?.lower === 'to') ||
      (at === 0 && lower === 'to' && clause[1]?.pos === 'VERB'),
  );
}

/** "Will most likely fall", "would probably rise": to come, and not sure. */
export function isProbable(content: readonly Word[]): boolean {
  const clause = mainClause(content);
  return clause.some(
    ({ lower }, at) =>
      FUTURE.has(lower) &&
      isToCome(clause.slice(at)) &&
      clause.slice(at + 1, at + 4).some((word, after) => word.pos === 'ADV' && isHedge(word, at + 1 + after, clause)),
  );
}

/** Whether the content blames somebody: a word for a wrong, not denied, in a sentence that tells not of the speaker. */
export function blames(content: readonly Word[]): boolean {
  return content.some((word, at) => {
    const before = content.slice(0, at).filter(({ sentence }) => sentence === word.sentence);
    if (before.some(({ lower }) => FIRST_PERSON.has(lower) || NO.has(lower))) return false;
    if (describes(word, content[at + 1])) return false;
    if (word.pos === 'VERB') return baseForms(word).some((form) => WRONGS.has(form)) || (INTO.has(word.lemma) && goesInto(content, at));
    return GUILT.has(word.lower);
  });
}

/** "Occupied" of "occupied land" tells of no one who does it. */
const describes = ({ lower }: Word, next: Word | undefined): boolean =>
  lower.endsWith('ed') && (next?.pos === 'NOUN' || next?.pos === 'ADJ' || next?.pos === 'PROPN');

const goesInto = (content: readonly Word[], verb: number): boolean =>
  content.slice(verb + 1, verb + 6).some(({ lower }) => lower === 'into');

const FIRST_PERSON = new Set(['i', 'we']);
const OF_THE_VERB = new Set(['AUX', 'ADV', 'PART']);

/** "we will build", "I'm going to resign": the source binds itself, in any of the sentences; not in "I would say", nor in "we think they will". */
export const bindsSpeaker = (content: readonly Word[]): boolean =>
  content.some(({ lower }, at) => {
    if (!FIRST_PERSON.has(lower)) return false;
    const next = content.slice(at + 1, at + 5);
    const verb = next.findIndex(({ pos }) => !OF_THE_VERB.has(pos));
    const group = verb < 0 ? next : next.slice(0, next[verb]?.lower === 'going' ? verb + 2 : verb);
    return isToCome(group.filter((word) => word.lower !== 'would' && word.lower !== "'d"));
  });

/** "is planning to close", "intends to sue": said of oneself, as good as a promise; "had planned to" is over. */
export const intends = (content: readonly Word[]): boolean =>
  mainClause(content).some(
    ({ lemma, pos }, at, clause) =>
      pos === 'VERB' &&
      INTENTIONS.has(lemma) &&
      clause[at + 1]?.lower === 'to' &&
      !clause.slice(0, at).some(({ lower }) => lower === 'had'),
  );

const INTENTIONS = new Set(['plan', 'intend', 'aim', 'prepare']);

/** "I" or "we" is the first word. */
export const speaksOfItself = (content: readonly Word[]): boolean =>
  FIRST_PERSON.has(content.find(({ pos }) => pos !== 'PUNCT')?.lower ?? '');

/** "Miners must stay", "they need to pay", "Give it back": somebody is told what to do. "It must have slipped" is a guess, "should have come" a reproach. */
export function demands(content: readonly Word[], direct: boolean): boolean {
  const clause = mainClause(content);
  return (direct && isImperative(content)) || clause.some((word, at) => isNecessary(word, at, clause) && isOrder(clause, at));
}

function isOrder(clause: readonly Word[], at: number): boolean {
  const { lemma, lower } = clause[at] as Word;
  const withTo = ORDERS_TO.has(lemma) && clause[at + 1]?.lower === 'to' && lower !== 'had' && lower !== 'needed';
  if (!ORDERS.has(lemma) && !withTo) return false;
  const next = clause.slice(at + 1).find(({ pos, lower: word }) => pos !== 'ADV' && word !== 'not' && word !== "n't" && word !== 'to');
  return next !== undefined && next.lower !== 'have';
}

/** Verbs that open a remark and order nothing. */
const REMARKS = new Set([
  'let',
  'look',
  'see',
  'say',
  'thank',
  'imagine',
  'suppose',
  'remember',
  'forget',
  'believe',
  'think',
  'bless',
  'welcome',
  'got',
  'put',
  'read',
  'cut',
]);

/** Begins with a bare verb: "Give it back", "Do not wait". */
function isImperative(content: readonly Word[]): boolean {
  const [first, second, third] = content.filter(({ pos, lower }) => pos !== 'PUNCT' && lower !== 'please');
  if (first?.pos === 'VERB' && content.find(({ pos }) => pos !== 'PUNCT')?.lower === 'please') return true;
  if (first?.lower === 'let' && (second?.lower === 'us' || second?.lower === "'s")) return true;
  if (first?.lower === 'do' && (second?.lower === 'not' || second?.lower === "n't")) return third?.pos === 'VERB';
  return (
    first?.pos === 'VERB' &&
    first.lower === first.lemma &&
    !REMARKS.has(first.lemma) &&
    (second === undefined || ['PRON', 'DET', 'ADP', 'ADV', 'PROPN'].includes(second.pos))
  );
}

/** "The allegations are baseless", "her claim that taxes fell was false", "That is a lie": what others say is called untrue. */
export function callsUntrue(content: readonly Word[]): boolean {
  if (isRetort(content) || isCorrection(content)) return true;
  const claim = content.findIndex(({ lemma, pos }) => pos === 'NOUN' && CLAIMS.has(lemma));
  const verb = content.findIndex(({ lemma }, at) => at > claim && lemma === 'be' && content.slice(at + 1, at + 5).some(isUntrue));
  return claim >= 0 && verb > claim && !content.slice(verb, verb + 3).some(({ lower }) => NO.has(lower));
}

/** "That is a lie", "this is simply not true": not "it is wrong to wait", which tells of something else. */
function isRetort(content: readonly Word[]): boolean {
  const [subject, verb, ...rest] = content.filter(({ pos }) => pos !== 'PUNCT');
  if (!POINTING.has(subject?.lower ?? '') || (verb?.lemma !== 'be' && verb?.lower !== "'s")) return false;
  const at = rest.findIndex((word) => isUntrue(word) || word.lower === 'true');
  const [before, word, next] = [rest.slice(0, at), rest[at], rest[at + 1]];
  if (word === undefined || at > RETORT || next?.lower === 'to' || next?.lower === 'that' || next?.lower === 'for') return false;
  return before.some(({ lower }) => NO.has(lower)) === (word.lower === 'true');
}

/** "It is not true that the gates were open", "there is no truth in the report". */
function isCorrection(content: readonly Word[]): boolean {
  const [subject, verb, ...rest] = content.filter(({ pos, lower }) => pos !== 'PUNCT' && lower !== 'that');
  if (verb?.lemma !== 'be' && verb?.lower !== "'s") return false;
  const at = rest.slice(0, RETORT).findIndex((word) => isUntrue(word) || word.lower === 'true' || word.lower === 'truth');
  const word = rest[at];
  const says = rest.slice(0, Math.max(0, at)).some(({ lower }) => NO.has(lower));
  if (word === undefined) return false;
  if (subject?.lower === 'there') return word.lower === 'truth' && says;
  const next = content[content.indexOf(word) + 1]?.lower;
  return subject?.lower === 'it' && next === 'that' && says === (word.lower === 'true') && !says === isUntrue(word);
}

const POINTING = new Set(['that', 'this', 'it', 'these', 'those', 'they']);
/** Words between "is" and what it is called. */
const RETORT = 4;

const isUntrue = ({ lemma, lower }: Word): boolean => CALLED_UNTRUE.has(lemma) || CALLED_UNTRUE.has(lower);

/** "The bank has no comment", "we do not comment on that". */
export const givesNoComment = (content: readonly Word[]): boolean =>
  content.some(({ lemma }, at) => lemma === 'comment' && content.slice(Math.max(0, at - 3), at).some(({ lower }) => NO.has(lower)));

/** A condition that must not come about: "if nobody pays", "unless they pay". */
export const threatens = (content: readonly Word[]): boolean =>
  content.some(
    ({ lower }, at) => lower === 'unless' || (lower === 'if' && content.slice(at + 1, at + 8).some((word) => NO.has(word.lower))),
  );

export const isHedgedCue = (lemma: string): boolean => HEDGES.has(lemma);
