/** Who said what: sources, cues and contents, as the attribution model reads them off the text. */
import type { Attribution } from '../../document/document.js';
import { type Span, trimmed } from '../../text/span.js';
import { component } from '../component.js';
import type { AttributionModel } from '../model/attribution-model.js';
import { withFullStops } from '../model/full-stops.js';

export const attributeWith = (model: AttributionModel) =>
  component({
    name: model.name,
    version: model.version,
    needs: [],
    adds: ['attributions'],
    annotate: async ({ text }) => ({
      attributions: (await model.attributions(withFullStops(text))).map((attribution) => inside(text, attribution)),
    }),
  });

/** Without a full stop that is not in the text. */
const inside = (text: string, { source, cue, content, confidence }: Attribution): Attribution => ({
  source: source && trimmed(text, source),
  cue: cue && trimmed(text, cue),
  content: content.flatMap((span: Span) => trimmed(text, span) ?? []),
  confidence,
});
