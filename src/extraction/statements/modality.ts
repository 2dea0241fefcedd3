/** How sure a content is: told, to come, guessed, necessary or under a condition. */
import { HEDGES } from '../../lexicon/cues.js';
import type { Modality } from '../../text/terms.js';
import { isVerb, type Word } from '../words.js';
import { CLAUSE_BREAKS, mainClause, NO } from './main-clause.js';

const CONDITIONS = new Set(['if', 'unless', 'provided', 'providing']);

/** "Had I known", "should prices rise": a condition told by the order of words. */
const INVERTED = new Set(['had', 'were', 'should']);

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

export function isNecessary({ lower, lemma, pos }: Word, at: number, words: readonly Word[]): boolean {
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

/** A condition that must not come about: "if nobody pays", "unless they pay". */
export const threatens = (content: readonly Word[]): boolean =>
  content.some(
    ({ lower }, at) => lower === 'unless' || (lower === 'if' && content.slice(at + 1, at + 8).some((word) => NO.has(word.lower))),
  );

export const isHedgedCue = (lemma: string): boolean => HEDGES.has(lemma);
