/** Finds proper names and their kinds: the encoder, word lists where they are sure, and what the rest of the article says. */
import { component } from '../component.js';
import { withConfidence } from '../names/confidence.js';
import { foundNames } from '../names/found.js';
import { withoutColumnHeads } from '../names/tables.js';

export const names = component({
  name: 'names',
  version: '9',
  needs: ['paragraphs', 'tokens', 'tags', 'wordLabels'],
  adds: ['names'],
  annotate: (document) => ({
    names: withoutColumnHeads(document.text, withConfidence(document.text, foundNames(document)), document.paragraphs),
  }),
});
