/** Words in quotation marks have one speaker: of two attributions that hold the same, the one whose cue stands nearer keeps them. */
import type { Attribution } from '../../document/document.js';
import { contains, type Span } from '../../text/span.js';
import { SpanIndex } from '../../text/span-index.js';
import { isQuoted } from './strays.js';

/** In their order; none loses all of its content. What is said inside what another says is held by both. */
export function oneSpeakerEach(text: string, attributions: readonly Attribution[]): readonly Attribution[] {
  const quoted = new SpanIndex(
    attributions.flatMap((attribution) =>
      attribution.content.filter((part) => isQuoted(text, part)).map((part) => ({ ...part, attribution })),
    ),
  );
  return attributions.map((attribution) => {
    const content = attribution.content.filter(
      (part) => !isQuoted(text, part) || !quoted.overlapping(part).some(({ attribution: other }) => takes(other, attribution, part)),
    );
    return content.length > 0 ? { ...attribution, content } : attribution;
  });
}

function takes(other: Attribution, attribution: Attribution, part: Span): boolean {
  if (other === attribution || holds(other, attribution) || holds(attribution, other)) return false;
  return distance(other.cue, part) < distance(attribution.cue, part);
}

const holds = ({ content }: Attribution, { cue }: Attribution): boolean => cue !== null && content.some((part) => contains(part, cue));

function distance(cue: Span | null, part: Span): number {
  if (cue === null) return Number.POSITIVE_INFINITY;
  return cue.end <= part.start ? part.start - cue.end : Math.max(0, cue.start - part.end);
}
