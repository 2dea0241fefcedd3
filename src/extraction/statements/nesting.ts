/** Statements inside statements: whose cue lies in whose content. */
import { contains, type Span } from '../../text/span.js';

type Nestable = { readonly cue: Span | null; readonly content: readonly Span[] };

const sizeOf = (content: readonly Span[]): number => content.reduce((sum, { start, end }) => sum + end - start, 0);

/** For each, the index of the smallest other whose content holds its cue and is larger than its own; null where none does. Never a circle: each step leads to a larger content. */
export function within(statements: readonly Nestable[]): readonly (number | null)[] {
  return statements.map(({ cue, content }, index) => {
    if (cue === null) return null;
    const size = sizeOf(content);
    const around = statements.flatMap((other, at) =>
      at !== index && sizeOf(other.content) > size && other.content.some((span) => contains(span, cue))
        ? [{ at, size: sizeOf(other.content) }]
        : [],
    );
    return around.sort((a, b) => a.size - b.size)[0]?.at ?? null;
  });
}
