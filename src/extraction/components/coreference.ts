/** Joins all that the article says of one and the same: names, pronouns, offices, metonyms and unnamed sources. */
import { component } from '../component.js';
import { withAlliances } from '../coreference/alliances.js';
import { chainsFrom } from '../coreference/chain-draft.js';
import { readMentions } from '../coreference/resolve.js';

export const coreference = component({
  name: 'coreference',
  version: '10',
  needs: ['paragraphs', 'tokens', 'tags', 'names', 'attributions'],
  adds: ['chains'],
  annotate: (document) => ({ chains: withAlliances(chainsFrom(readMentions(document)), document.publishedAt) }),
});
