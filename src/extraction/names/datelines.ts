/** Names in the line that tells where an article was written: "VELDE, Norway, 18 November (Coastwire) -". */
import type { Document } from '../../document/document.js';
import { SpanIndex } from '../../text/span-index.js';
import type { TokenName } from './tagged.js';

const TOLD_CONFIDENCE = 0.9;

/** The first name of a date line is a place, unless it stands in brackets. */
export function inDatelines({ text, paragraphs, tokens }: Document<'paragraphs' | 'tokens'>, names: readonly TokenName[]): TokenName[] {
  const lines = new SpanIndex(paragraphs.filter(({ part }) => part === 'dateline'));
  return names.map((name, index) => {
    const [first, last] = [tokens[name.first], tokens[name.end - 1]];
    const line = first && lines.around(first)[0];
    if (!first || !last || !line || name.kind === 'Country' || name.kind === 'Place') return name;
    const before = names[index - 1];
    const leads = !before || (tokens[before.first]?.start ?? 0) < line.start;
    return leads && text[first.start - 1] !== '(' ? { ...name, kind: 'Place', confidence: TOLD_CONFIDENCE } : name;
  });
}
