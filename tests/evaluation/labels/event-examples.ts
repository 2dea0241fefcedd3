/** Articles of ECB+ in which people marked events and who takes part in them, in some sentences: what the labels of events learn from, and names besides. */
import type { Span } from '../../../src/text/span.js';
import { goldExample, type NameExample } from './name-examples.js';

export type MarkedEvents = {
  readonly spans: readonly Span[];
  /** The sentences in which every event is marked. */
  readonly known: readonly Span[];
};

export type EcbArticle = {
  readonly id: string;
  readonly text: string;
  /** By line. */
  readonly selectedSentences: readonly number[];
  readonly events: readonly Span[];
  readonly mentions: readonly (Span & { readonly type: string })[];
};

export const markedEvents = ({ text, selectedSentences, events }: EcbArticle): MarkedEvents => ({
  spans: events.map(({ start, end }) => ({ start, end })),
  known: selectedLines(text, selectedSentences),
});

/** ECB+ marks people, bodies and places, named or not: those written as names are names. Of what else has a capital nothing is learnt, for not everything is marked. */
export function namesAmongMentions({ text, selectedSentences, mentions }: EcbArticle): NameExample {
  const known = selectedLines(text, selectedSentences);
  const named = mentions.flatMap((mention) => {
    const type = KINDS[mention.type];
    return type ? [{ ...mention, type, isNamed: true }] : [];
  });
  const example = goldExample({ text, mentions: named });
  const within = ({ start, end }: Span, spans: readonly Span[]): boolean => spans.some((span) => span.start <= start && end <= span.end);
  const capitals = [...text.matchAll(/\p{Lu}[\p{L}\p{N}'’.-]*/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const untold = capitals.filter((word) => within(word, known) && !within(word, example.names));
  return { ...example, names: example.names.filter((name) => within(name, known)), left: [...gapsBetween(known, text.length), ...untold] };
}

const KINDS: Readonly<Record<string, string>> = { HUMAN_PART_PER: 'person', HUMAN_PART_ORG: 'organisation', LOC_GEO: 'place' };

function selectedLines(text: string, numbers: readonly number[]): readonly Span[] {
  const chosen = new Set(numbers);
  let start = 0;
  return text.split('\n').flatMap((line, index) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return chosen.has(index) ? [span] : [];
  });
}

function gapsBetween(spans: readonly Span[], length: number): readonly Span[] {
  const edges = [{ start: 0, end: 0 }, ...spans, { start: length, end: length }];
  return edges.slice(1).map((span, index) => ({ start: edges[index]?.end as number, end: span.start }));
}
