/** Who said what: sources, cues and contents, as the attribution model reads them off the text. */
import type { Component } from '../component.js';
import type { AttributionModel } from '../model/attribution-model.js';

export const attributeWith = (model: AttributionModel): Component<never, 'attributions'> => ({
  name: model.name,
  version: model.version,
  needs: [],
  adds: ['attributions'],
  annotate: async ({ text }) => ({ attributions: await model.attributions(text) }),
});
