/** Statements inside statements: whose cue lies in whose content. */
import type { Span } from '../../text/span.js';
import { SpanIndex } from '../../text/span-index.js';

type Nestable = { readonly cue: Span | null; readonly content: readonly Span[] };

const sizeOf = (content: readonly Span[]): number => content.reduce((sum, { start, end }) => sum + end - start, 0);

/** For each, the index of the smallest other whose content holds its cue and is larger than its own; null where none does. Never a circle: each step leads to a larger content. */
export function within(statements: readonly Nestable[]): readonly (number | null)[] {
  const sizes = statements.map(({ content }) => sizeOf(content));
  const sized = (at: number): number => sizes[at] as number;
  const parts = new SpanIndex(statements.flatMap(({ content }, at) => content.map(({ start, end }) => ({ start, end, at }))));
  return statements.map(({ cue }, index) => {
    if (cue === null) return null;
    const larger = parts.around(cue).filter(({ at }) => sized(at) > sized(index));
    return larger.sort((a, b) => sized(a.at) - sized(b.at) || a.at - b.at)[0]?.at ?? null;
  });
}
