/** Coordinated cues: "adding that A and warning that B" tells two claims of one source, and B is no part of A. */
import type { Attribution } from '../../document/document.js';
import { contains, type Span, trimmed } from '../../text/span.js';
import { SpanIndex } from '../../text/span-index.js';
import { lastBefore, type Word, wordsIn } from '../words.js';

/** In their order: what stands behind ", although" and is told by somebody else of the same sentence is the narrator's aside, and no part of what was said before it. */
export function withoutAsides(
  text: string,
  attributions: readonly Attribution[],
  words: readonly Word[],
  quotations: SpanIndex<Span>,
): readonly Attribution[] {
  const contents = new SpanIndex(attributions.flatMap(({ content }, index) => content.map((part) => ({ ...part, index }))));
  const cuts = new Map<number, Span>();
  for (const [index, { source, cue }] of attributions.entries()) {
    const joint = source && cue && source.end <= cue.start ? lastBefore(words, source.start) : undefined;
    if (!source || !joint || !ASIDE.has(joint.lower) || !/,\s*$/.test(text.slice(0, joint.start))) continue;
    if (quotations.around(joint).length > 0) continue;
    for (const outer of contents.around(joint)) if (outer.index !== index) cuts.set(outer.index, { start: joint.start, end: outer.end });
  }
  return attributions.map((attribution, index) => {
    const cut = cuts.get(index);
    const content = cut ? before(text, attribution.content, cut).flatMap((part) => withoutComma(text, part)) : attribution.content;
    return content.length > 0 ? { ...attribution, content } : attribution;
  });
}

const ASIDE = new Set(['although', 'though', 'while', 'whereas']);
const withoutComma = (text: string, { start, end }: Span): readonly Span[] => {
  const last = text.slice(start, end).replace(/[,\s]+$/, '').length;
  return last > 0 ? [{ start, end: start + last }] : [];
};

/** In their order: the second of two such cues has the source of the first, and the content of the first ends before it. */
export function parted(text: string, attributions: readonly Attribution[], words: readonly Word[]): readonly Attribution[] {
  const contents = new SpanIndex(
    attributions.flatMap((attribution, index) => attribution.content.map((part) => ({ ...part, attribution, index }))),
  );
  const cuts = new Map<number, Span>();
  const sources = new Map<number, Attribution>();
  for (const [index, { cue, source }] of attributions.entries()) {
    const joint = cue && jointBefore(cue, words);
    const outer = joint && contents.around(cue).find((part) => part.index !== index && isParticiple(part.attribution.cue, words));
    if (!joint || !outer || (source && !contains(outer, source) && source.start !== outer.attribution.source?.start)) continue;
    const before = cuts.get(outer.index);
    if (before && before.start <= joint.start) continue;
    cuts.set(outer.index, { start: joint.start, end: outer.end });
    sources.set(index, outer.attribution);
  }
  return attributions.map((attribution, index) => {
    const { source, sourceConfidence } = sources.get(index) ?? attribution;
    const cut = cuts.get(index);
    return { ...attribution, source, sourceConfidence, content: cut ? before(text, attribution.content, cut) : attribution.content };
  });
}

/** "and" or a comma and "and" right before a cue that is a participle. */
function jointBefore(cue: Span, words: readonly Word[]): Span | null {
  if (!isParticiple(cue, words)) return null;
  const and = lastBefore(words, cue.start);
  return and && (and.lower === 'and' || and.lower === 'but') && and.sentence === wordsIn(words, cue)[0]?.sentence ? and : null;
}

function isParticiple(cue: Span | null, words: readonly Word[]): boolean {
  const [verb] = cue ? wordsIn(words, cue) : [];
  return verb?.pos === 'VERB' && verb.lower.endsWith('ing');
}

const before = (text: string, content: readonly Span[], cut: Span): readonly Span[] =>
  content.flatMap((part) => {
    if (part.end <= cut.start) return [part];
    const kept = part.start < cut.start ? trimmed(text, { start: part.start, end: cut.start }) : null;
    return kept ? [{ start: kept.start, end: kept.end }] : [];
  });

/**
 * In text order of the cues: "said that the road had been cut and called on Norland to clear it" tells two claims of one source, where the encoder gives the second
 * verb to the content of the first.
 */
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
