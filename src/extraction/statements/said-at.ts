/** When something was said: from the words of its own sentence, else carried on from what the same source said before. */
import type { Moment, TimeExpression } from '../../document/document.js';
import type { Span } from '../../text/span.js';
import { SpanIndex } from '../../text/span-index.js';

export type Said = Moment & { readonly span: Span | null };

/** What is known of a statement before its time is. */
export type Telling = {
  readonly cue: Span | null;
  /** The cue's verb in the past tense or a participle: "said", "adding"; a present tense carries no time on. */
  readonly past: boolean;
  readonly participle: boolean;
  /** "had blamed": before the time of what is told around it. */
  readonly perfect: boolean;
  /** The cue blames or asks: a person stands between it and what for. */
  readonly addressed: boolean;
  readonly source: number | null;
  readonly content: readonly Span[];
  /** The words that name the source; a time among them tells of the source. */
  readonly sourceSpan: Span | null;
  /** Index of the cue's sentence and of its paragraph. */
  readonly sentence: Span;
  readonly paragraph: number;
  readonly within: boolean;
};

/** Words that lead to another day than the one told before: "two days later", "the next day". */
const MOVED =
  /\b(?:days?|weeks?|months?|years?) (?:later|earlier|before|after)\b|\bthe (?:next|following|previous) (?:day|week|month|year|morning)\b|\b(?:at the time|since)\b/i;
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
  const ownTime = ownTimes(
    tellings,
    times.filter(({ when, start }) => isPast(when, publishedAt) && !BOUNDING.test(text.slice(Math.max(0, start - BEFORE), start))),
    text,
  );
  /** By source, its last statement with a time. */
  const timed = new Map<number, Timed>();
  return tellings.map((telling) => {
    const { source, within } = telling;
    const moves = MOVED.test(toldAround(telling, text));
    const time = ownTime(telling) ?? (source === null || moves ? null : carried(telling, timed.get(source)));
    if (time && source !== null && !within) timed.set(source, { telling, time });
    return time;
  });
}

/** "Has said since 2020": such a time is an end of a stretch, in which nothing has a day. "By Friday she had blamed him" is told of Friday. */
const BOUNDING = /\b(?:since|until|till)(?: (?:late|early|mid))?[ -]$/i;
const BEFORE = 12;

/** The sentence without what is said in it. */
const toldAround = ({ sentence, content }: Telling, text: string): string =>
  content.reduceRight(
    (left, { start, end }) => left.slice(0, Math.max(0, start - sentence.start)) + left.slice(Math.max(0, end - sentence.start)),
    text.slice(sentence.start, sentence.end),
  );

type Timed = { readonly telling: Telling; readonly time: Said };

/** Nothing is said after it is published. Values of different precision compare by what both have. */
function isPast({ value, before }: Moment, publishedAt: string | null): boolean {
  const latest = value ?? before;
  if (latest === null || publishedAt === null) return latest !== null;
  // Instants of different zones compare as instants, and only where the time of publication is one.
  if (latest.includes('T') && publishedAt.includes('T')) return Date.parse(latest) <= Date.parse(publishedAt);
  return latest.includes('W') || latest.slice(0, publishedAt.length) <= publishedAt || publishedAt.startsWith(latest);
}

/** For a telling, the time that stands nearest to its cue of all cues in the sentence; a time among the words of a content or a source tells of these. */
function ownTimes(tellings: readonly Telling[], past: readonly TimeExpression[], text: string): (telling: Telling) => Said | null {
  const taken = new SpanIndex(tellings.flatMap(({ content, sourceSpan }) => (sourceSpan ? [...content, sourceSpan] : content)));
  const free = new SpanIndex(past.filter((time) => taken.around(time).length === 0));
  // "Asked on Monday whether he would go, she said": both of Monday.
  const cues = new SpanIndex(tellings.flatMap(({ cue, sentence }) => (cue && !isAsked(text, cue, sentence) ? [cue] : [])));
  const inPast = new SpanIndex(past);
  const distance = distancesIn(text);
  const known = new Map<Span, readonly { readonly time: TimeExpression; readonly nearest: number }[]>();
  const timesIn = (sentence: Span) => {
    const here =
      known.get(sentence) ?? free.inside(sentence).map((time) => ({ time, nearest: nearestTo(time, cues.inside(sentence), distance) }));
    known.set(sentence, here);
    return here;
  };
  return (telling) => {
    const { cue, sentence } = telling;
    const own =
      cue &&
      (timesIn(sentence).find(({ time, nearest }) => distance(time, cue) <= nearest && !isParted(text, time, cue))?.time ??
        amidst(text, { ...telling, cue }, inPast));
    return own ? { ...own.when, span: { start: own.start, end: own.end } } : null;
  };
}

/** The time stands in a clause that tells of the speaker, and the cue behind it: "Norland, which brokered the last truce in May, offered". */
const isParted = (text: string, time: Span, cue: Span): boolean =>
  time.end <= cue.start &&
  ASIDE.test(text.slice(Math.max(0, time.start - LONGEST_ASIDE), time.start)) &&
  text.slice(time.end, cue.start).includes(',');
const ASIDE = /, (?:which|who|whose|where)\b[^,;—.!?]*$/;
const LONGEST_ASIDE = 200;

const isAsked = (text: string, cue: Span, sentence: Span): boolean =>
  cue.start === sentence.start && /^asked\b/i.test(text.slice(cue.start, cue.end));

/** The time between the one who is blamed or asked and what for, "accused the firm on Monday of …", and that of a document, "a letter sent on Monday". */
function amidst(text: string, { cue, content, sourceSpan, addressed }: Telling & { readonly cue: Span }, times: SpanIndex<TimeExpression>) {
  const [first] = content;
  const object =
    addressed && first && cue.end <= first.start ? { start: cue.end, end: Math.min(first.end, cue.end + LONGEST_OBJECT) } : null;
  return (
    (object &&
      times.inside(object).find(({ start, end }) => OBJECT.test(text.slice(cue.end, start)) && MATTER.test(text.slice(end, end + 6)))) ??
    (sourceSpan && times.inside(sourceSpan).find(({ start }) => ISSUED.test(text.slice(sourceSpan.start, start)))) ??
    undefined
  );
}

/** Letters of whoever is blamed or asked, with the time. */
const LONGEST_OBJECT = 80;
const OBJECT = /^[^,;:."“”«»]*? (?:on |late on |early on )?$/;
const MATTER = /^ (?:of|for|over|to) /;
const ISSUED = /\b(?:issued|published|released|posted|sent|dated|circulated)(?: (?:on|in|late|early|late on|early on))? $/i;

type Distance = (a: Span, b: Span) => number;

const nearestTo = (time: Span, cues: readonly Span[], distance: Distance): number =>
  cues.reduce((least, cue) => Math.min(least, distance(time, cue)), Number.POSITIVE_INFINITY);

/** A comma parts more than a few words do. */
const COMMA = 60;

/** Measures what lies between two spans; nothing when they overlap. */
function distancesIn(text: string): Distance {
  /** How many marks stand before each offset: the text between is not read again for each pair. */
  const marks = new Uint32Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1) marks[at + 1] = (marks[at] as number) + (',;:—'.includes(text[at] as string) ? 1 : 0);
  const between = (from: number, to: number) => (from < to ? to - from + COMMA * ((marks[to] as number) - (marks[from] as number)) : 0);
  return (a, b) => (a.end <= b.start ? between(a.end, b.start) : between(b.end, a.start));
}

/** "…, he added": the time of the statement before by the same source, if that lies close enough and names a time. */
function carried({ paragraph, past, participle, within, sentence }: Telling, last: Timed | undefined): Said | null {
  if (!last || !past || within || paragraph - last.telling.paragraph > REACH) return null;
  // "said on Monday …, adding that": a participle goes along with whatever came before it, a bound too.
  const goesAlong = participle && last.telling.sentence === sentence;
  if (!goesAlong && (last.time.value === null || last.telling.perfect)) return null;
  return { ...last.time, method: CARRIED };
}
