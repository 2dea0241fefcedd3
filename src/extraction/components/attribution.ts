/** Who said what: sources, cues and contents, as the model read them, and where quotation marks and signatures tell of more. */
import { component } from '../component.js';
import { withBareQuotations } from '../statements/bare-quotations.js';
import { withSignatures } from '../statements/signatures.js';

export const attribution = component({
  name: 'attribution',
  version: '1',
  needs: ['paragraphs', 'tokens', 'tags', 'readings'],
  adds: ['attributions'],
  annotate: (document) => ({ attributions: withBareQuotations(document, withSignatures(document, document.readings)) }),
});
