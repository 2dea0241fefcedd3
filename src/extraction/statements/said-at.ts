/** When something was said: from the words of its own sentence, else carried on from what the same source said before. */
import type { Moment, TimeExpression } from '../../document/document.js';
import { contains, type Span } from '../../text/span.js';

export type Said = Moment & { readonly span: Span | null };

/** What is known of a statement before its time is. */
export type Telling = {
  readonly cue: Span | null;
  /** The cue's verb in the past tense or a participle: "said", "adding"; a present tense carries no time on. */
  readonly past: boolean;
  readonly participle: boolean;
  /** "had blamed": before the time of what is told around it. */
  readonly perfect: boolean;
  readonly source: number | null;
  readonly content: readonly Span[];
  /** The words that name the source; a time among them tells of the source. */
  readonly sourceSpan: Span | null;
  /** Index of the cue's sentence and of its paragraph. */
  readonly sentence: Span;
  readonly paragraph: number;
  readonly within: boolean;
};

const CARRIED = 'carried on from what the same source said before';
/** Paragraphs between two statements of one source over which the time still holds. */
const REACH = 1;

/** One for each telling, in the same order, which is that of the text. No day is made up: most are null. */
export function timesSaid(
  tellings: readonly Telling[],
  times: readonly TimeExpression[],
  text: string,
  publishedAt: string | null,
): readonly (Said | null)[] {
  const taken = tellings.flatMap(({ content, sourceSpan }) => (sourceSpan ? [...content, sourceSpan] : content));
  const free = times.filter((time) => isPast(time.when, publishedAt) && !taken.some((span) => contains(span, time)));
  const said: (Said | null)[] = [];
  for (const index of tellings.keys()) said.push(ownTime(index, tellings, free, text) ?? carried(index, tellings, said));
  return said;
}

/** Nothing is said after it is published. Values of different precision compare by what both have. */
function isPast({ value, before }: Moment, publishedAt: string | null): boolean {
  const latest = value ?? before;
  return latest !== null && (publishedAt === null || latest <= publishedAt || publishedAt.startsWith(latest) || latest.includes('W'));
}

/** The time that stands nearest to this cue of all cues in its sentence. */
function ownTime(index: number, tellings: readonly Telling[], free: readonly TimeExpression[], text: string): Said | null {
  const { cue, sentence } = tellings[index] as Telling;
  if (cue === null) return null;
  const here = free.filter((time) => contains(sentence, time));
  const cues = tellings.flatMap((other) => (other.cue && contains(sentence, other.cue) ? [other.cue] : []));
  const own = here.find((time) => cues.every((other) => distance(time, cue, text) <= distance(time, other, text)));
  return own ? { ...own.when, span: { start: own.start, end: own.end } } : null;
}

/** A comma parts more than a few words do. */
const COMMA = 60;

function distance(a: Span, b: Span, text: string): number {
  const between = a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  return between.length + COMMA * (between.match(/[,;:—]/g)?.length ?? 0);
}

/** "…, he added": the time of the statement before by the same source, if that lies close enough and names a time. */
function carried(index: number, tellings: readonly Telling[], said: readonly (Said | null)[]): Said | null {
  const { source, paragraph, past, participle, within, sentence } = tellings[index] as Telling;
  if (source === null || !past || within) return null;
  for (let before = index - 1; before >= 0; before -= 1) {
    const other = tellings[before] as Telling;
    if (paragraph - other.paragraph > REACH) return null;
    if (other.source !== source || other.within) continue;
    const time = said[before];
    if (!time) continue;
    // "said on Monday …, adding that": a participle goes along with whatever came before it, a bound too.
    const goesAlong = participle && other.sentence === sentence;
    if (!goesAlong && (time.value === null || other.perfect)) return null;
    return { ...time, method: CARRIED };
  }
  return null;
}
