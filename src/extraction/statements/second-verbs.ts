/** Second verbs: "said that the road had been cut and called on Norland to clear it" tells two claims of one source, where the encoder finds one. */
import type { Attribution } from '../../document/document.js';
import { ANSWERING, TELLING } from '../../lexicon/cues.js';
import { BODY_NOUNS, GROUP_NOUNS, PERSON_NOUNS } from '../../lexicon/role-nouns.js';
import { type Span, trimmed } from '../../text/span.js';
import { SpanIndex } from '../../text/span-index.js';
import { type Word, wordsIn } from '../words.js';
import { withoutComma } from './coordinated.js';

/** In text order of the cues; the content of the first ends before the second verb. */
export function withSecondVerbs(
  text: string,
  attributions: readonly Attribution[],
  words: readonly Word[],
  quotations: SpanIndex<Span>,
): readonly Attribution[] {
  const cues = new SpanIndex(attributions.flatMap(({ cue }) => cue ?? []));
  return attributions.flatMap((attribution) => {
    const { source, cue, content } = attribution;
    const [part, ...others] = content;
    if (
      !source ||
      !cue ||
      !part ||
      others.length > 0 ||
      cue.end > part.start ||
      !isPast(wordsIn(words, cue).find(({ pos }) => pos === 'VERB'))
    )
      return [attribution];
    const inside = wordsIn(words, part);
    const [at = -1, told] = inside.map((_, index) => [index, secondCue(inside, index)] as const).find(([, found]) => found !== null) ?? [];
    const joint = inside[at - 1];
    if (!joint || !told || cues.overlapping(told).length > 0 || quotations.around(told).length > 0) return [attribution];
    const first = trimmed(text, { start: part.start, end: joint.start });
    const second = trimmed(text, { start: told.end, end: part.end });
    if (!first || !second) return [attribution];
    const kept = withoutComma(text, first);
    return [
      { ...attribution, content: kept },
      { ...attribution, cue: told, content: [{ start: second.start, end: second.end }] },
    ];
  });
}

/** Behind "and" or "but" and no subject, what tells a second claim: a verb of saying in the past, or words for giving no answer. */
function secondCue(inside: readonly Word[], at: number): Span | null {
  const [joint, verb] = [inside[at - 1], inside[at]];
  if (!verb || !joint || !/^(?:and|but)$/.test(joint.lower)) return null;
  const clause = inside.slice(0, at - 1).filter(({ sentence }) => sentence === verb.sentence);
  return unanswering(inside.slice(at)) ?? (isSecondVerb(inside, at, clause) ? withParticle(verb, inside[at + 1]) : null);
}

const withParticle = ({ start, end }: Word, next: Word | undefined): Span => ({ start, end: next?.pos === 'ADP' ? next.end : end });

/** "Would not say how much", "declined to name them". */
function unanswering(words: readonly Word[]): Span | null {
  const [first, next] = words;
  if (!first) return null;
  if (UNWILLING.has(first.lower)) {
    const answer = words[2];
    return next?.lower === 'to' && answer && ANSWERING.has(answer.lemma) ? { start: first.start, end: first.end } : null;
  }
  if (!/^(?:would|could|did)$/.test(first.lower) || !/^(?:not|n't)$/.test(next?.lower ?? '')) return null;
  const verb = words.slice(2).find(({ pos }) => pos !== 'ADV');
  return verb && TELLING.has(verb.lemma) ? { start: first.start, end: verb.end } : null;
}

const UNWILLING = new Set(['declined', 'refused']);

/** Where the clause before it is told in another tense or of something that does not speak. */
function isSecondVerb(inside: readonly Word[], at: number, clause: readonly Word[]): boolean {
  const [verb, next] = [inside[at], inside[at + 1]];
  if (!verb || !isPast(verb) || !next) return false;
  const links = SECOND.get(verb.lemma);
  if (!links?.has(next.lower) && !(links?.has('') && next.pos !== 'ADP' && next.pos !== 'PUNCT')) return false;
  const finite = clause.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const subject = clause.slice(0, finite).findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON');
  if (finite < 0 || !subject) return false;
  if (links.has('that') && next.lower === 'that') return true;
  const tense = clause[finite]?.lower ?? '';
  // "Said the minister had lied and promised reforms" leaves it open who promised them; no contract and no price can promise.
  if (CAREFUL.has(verb.lemma)) return /^(?:would|will)$/.test(tense) || (subject.pos === 'NOUN' && !SPEAKS.has(subject.lemma));
  return links.has('that') || PERFECT.has(tense) || subject.pos === 'NOUN';
}

const SPEAKS = { has: (noun: string): boolean => PERSON_NOUNS.has(noun) || BODY_NOUNS.has(noun) || GROUP_NOUNS.has(noun) };
/** Verbs for which it is not enough that the tenses differ. */
const CAREFUL = new Set([
  'promise',
  'pledge',
  'vow',
  'demand',
  'deny',
  'condemn',
  'criticise',
  'criticize',
  'blame',
  'note',
  'acknowledge',
  'welcome',
  'praise',
]);

const isPast = (word: Word | undefined): boolean =>
  word?.pos === 'VERB' && !word.lower.endsWith('ing') && word.lower !== word.lemma && !word.lower.endsWith('s');
const PERFECT = new Set(['had', 'would', 'will', 'has', 'have']);
const THAT = new Set(['that']);
const ANY = new Set(['', 'that']);
const ANY_OR_TO = new Set(['', 'that', 'to']);
/** Verbs that open a claim, and the words that follow them where they do; '' is any object. */
const SECOND: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['allege', 'warn', 'insist', 'claim', 'stress', 'argue', 'add', 'say', 'suggest', 'predict'].map((lemma) => [lemma, THAT] as const),
  ['call', new Set(['on', 'for'])],
  ['appeal', new Set(['to', 'for'])],
  ['urge', new Set([''])],
  ['accuse', new Set([''])],
  ['dismiss', ANY],
  ['reject', ANY],
  ...[...CAREFUL].map((lemma) => [lemma, ANY_OR_TO] as const),
]);
