/** Who said what: sources, cues and contents, as the attribution model reads them off the text. */
import type { Attribution } from '../../document/document.js';
import { type Span, trimmed } from '../../text/span.js';
import { component } from '../component.js';
import type { AttributionModel } from '../model/attribution-model.js';
import { withFullStops } from '../model/full-stops.js';
import { withBareQuotations } from '../statements/bare-quotations.js';
import { withSignatures } from '../statements/signatures.js';

/** Another number whenever the rules beside the model may give another result. */
const RULES = 1;

export const attributeWith = (model: AttributionModel) =>
  component({
    name: model.name,
    version: `${model.version}+${RULES}`,
    needs: ['paragraphs', 'tokens', 'tags'],
    adds: ['attributions'],
    annotate: async (document) => {
      const { text } = document;
      const read = (await model.attributions(withFullStops(text))).map((attribution) => inside(text, attribution));
      return { attributions: withBareQuotations(document, withSignatures(document, read)) };
    },
  });

/** Without a full stop that is not in the text. */
const inside = (text: string, attribution: Attribution): Attribution => ({
  ...attribution,
  source: attribution.source && trimmed(text, attribution.source),
  cue: attribution.cue && trimmed(text, attribution.cue),
  content: attribution.content.flatMap((span: Span) => trimmed(text, span) ?? []),
});
