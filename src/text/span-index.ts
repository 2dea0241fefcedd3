/** An index of spans: which overlap, hold or lie in a place, found without looking at all of them. */
import { type Span, startingIn, startsBefore } from './span.js';

/** Answers in order of start, as given where spans start together. Many or few, the time grows with the answer. */
export class SpanIndex<Item extends Span> {
  readonly spans: readonly Item[];
  /** Of a tree whose leaves are the spans, the greatest end at or below each node: node 1 is the root, `2n` and `2n + 1` stand below `n`. */
  private readonly ends: Float64Array;
  private readonly leaves: number;

  constructor(spans: readonly Item[]) {
    this.spans = spans.toSorted((a, b) => a.start - b.start);
    this.leaves = 2 ** Math.ceil(Math.log2(Math.max(1, spans.length)));
    this.ends = new Float64Array(2 * this.leaves).fill(-1);
    for (const [at, { end }] of this.spans.entries()) this.ends[this.leaves + at] = end;
    for (let node = this.leaves - 1; node >= 1; node -= 1)
      this.ends[node] = Math.max(this.ends[2 * node] as number, this.ends[2 * node + 1] as number);
  }

  /** Those that share at least one code unit with any of the places, each once. */
  overlapping(...places: readonly Span[]): readonly Item[] {
    return this.each(places, ({ start, end }) => this.reaching(start + 1, startsBefore(this.spans, end)));
  }

  /** Those that hold all of the place. */
  around(place: Span): readonly Item[] {
    return this.each([place], ({ start, end }) => this.reaching(end, startsBefore(this.spans, start + 1)));
  }

  /** Those that lie wholly in any of the places, each once. */
  inside(...places: readonly Span[]): readonly Item[] {
    return this.each(places, (place) => {
      const first = startsBefore(this.spans, place.start);
      return startingIn(this.spans, place).flatMap(({ end }, at) => (end <= place.end ? [first + at] : []));
    });
  }

  private each(places: readonly Span[], find: (place: Span) => readonly number[]): readonly Item[] {
    const found = places.length === 1 ? find(places[0] as Span) : [...new Set(places.flatMap(find))].sort((a, b) => a - b);
    return found.map((at) => this.spans[at] as Item);
  }

  /** Where those stand that are among the first `past` and end at `end` or later. */
  private reaching(end: number, past: number): readonly number[] {
    const found: number[] = [];
    const look = (node: number, first: number, width: number): void => {
      if (first >= past || (this.ends[node] as number) < end) return;
      if (width === 1) {
        found.push(first);
        return;
      }
      look(2 * node, first, width / 2);
      look(2 * node + 1, first + width / 2, width / 2);
    };
    look(1, 0, this.leaves);
    return found;
  }
}
