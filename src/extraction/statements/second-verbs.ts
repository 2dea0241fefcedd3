/** Second verbs: "said that the road had been cut and called on Norland to clear it" tells two claims of one source, where the encoder finds one. */
import type { Attribution } from '../../document/document.js';
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
    const at = inside.findIndex((_, index) => isSecondVerb(inside, index));
    const [joint, verb] = [inside[at - 1], inside[at]];
    if (!joint || !verb || cues.overlapping(verb).length > 0 || quotations.around(verb).length > 0) return [attribution];
    const first = trimmed(text, { start: part.start, end: joint.start });
    const particle = inside[at + 1];
    const told = { start: verb.start, end: particle?.pos === 'ADP' ? particle.end : verb.end };
    const second = trimmed(text, { start: told.end, end: part.end });
    if (!first || !second) return [attribution];
    const kept = withoutComma(text, first);
    return [
      { ...attribution, content: kept },
      { ...attribution, cue: told, content: [{ start: second.start, end: second.end }] },
    ];
  });
}

/** Behind "and" or "but" and no subject, a verb of saying in the past, where the clause before it is told in another tense or of something that does not speak. */
function isSecondVerb(inside: readonly Word[], at: number): boolean {
  const [joint, verb, next] = [inside[at - 1], inside[at], inside[at + 1]];
  if (!verb || !joint || !/^(?:and|but)$/.test(joint.lower) || !isPast(verb) || !next) return false;
  const links = SECOND.get(verb.lemma);
  if (!links?.has(next.lower) && !(links?.has('') && next.pos !== 'ADP' && next.pos !== 'PUNCT')) return false;
  const clause = inside.slice(0, at - 1).filter(({ sentence }) => sentence === verb.sentence);
  const finite = clause.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const subject = clause.slice(0, finite).findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON');
  if (finite < 0 || !subject) return false;
  return links.has('that') || PERFECT.has(clause[finite]?.lower ?? '') || subject.pos === 'NOUN';
}

const isPast = (word: Word | undefined): boolean =>
  word?.pos === 'VERB' && !word.lower.endsWith('ing') && word.lower !== word.lemma && !word.lower.endsWith('s');
const PERFECT = new Set(['had', 'would', 'will', 'has', 'have']);
const THAT = new Set(['that']);
const ANY = new Set(['', 'that']);
/** Verbs that open a claim, and the words that follow them where they do; '' is any object. */
const SECOND: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['allege', 'warn', 'insist', 'claim', 'stress', 'argue', 'add', 'say', 'note', 'suggest', 'predict', 'promise', 'vow'].map(
    (lemma) => [lemma, THAT] as const,
  ),
  ['call', new Set(['on', 'for'])],
  ['appeal', new Set(['to', 'for'])],
  ['urge', new Set([''])],
  ['accuse', new Set([''])],
  ['dismiss', ANY],
  ['reject', ANY],
]);
