/** Coordinated cues: "adding that A and warning that B" tells two claims of one source, and B is no part of A. */
import type { Attribution } from '../../document/document.js';
import { contains, type Span, trimmed } from '../../text/span.js';
import { SpanIndex } from '../../text/span-index.js';
import { lastBefore, type Word, wordsIn } from '../words.js';

/**
 * In their order: what stands behind ", although" or a semicolon and is told by somebody else of the same sentence is the narrator's own, and no part of what was said
 * before it; nor is the answer part of the question in "Asked whether he would go, Okoro said".
 */
export function withoutAsides(
  text: string,
  attributions: readonly Attribution[],
  words: readonly Word[],
  quotations: SpanIndex<Span>,
): readonly Attribution[] {
  const contents = new SpanIndex(
    attributions.flatMap((attribution, index) => attribution.content.map((part) => ({ ...part, attribution, index }))),
  );
  const cuts = new Map<number, Span>();
  for (const [index, { source, cue }] of attributions.entries()) {
    const joint = source && cue && source.end <= cue.start ? lastBefore(words, source.start) : undefined;
    if (!source || !joint || quotations.around(joint).length > 0) continue;
    const aside = joint.lower === ';' || (ASIDE.has(joint.lower) && /,\s*$/.test(text.slice(0, joint.start)));
    for (const outer of contents.around(joint))
      if (outer.index !== index && (aside || (joint.lower === ',' && isAsked(outer.attribution.cue, words))))
        cuts.set(outer.index, { start: joint.start, end: outer.end });
  }
  return attributions.map((attribution, index) => {
    const cut = cuts.get(index);
    const content = cut ? before(text, attribution.content, cut).flatMap((part) => withoutComma(text, part)) : attribution.content;
    return content.length > 0 ? { ...attribution, content } : attribution;
  });
}

/** "Asked" opens the sentence. */
function isAsked(cue: Span | null, words: readonly Word[]): boolean {
  const [verb] = cue ? wordsIn(words, cue) : [];
  return verb?.lower === 'asked' && lastBefore(words, verb.start)?.sentence !== verb.sentence;
}

const ASIDE = new Set(['although', 'though', 'while', 'whereas']);
export const withoutComma = (text: string, { start, end }: Span): readonly Span[] => {
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
