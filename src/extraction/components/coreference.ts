/** Joins all that the article says of one and the same: names, pronouns, offices, metonyms and unnamed sources. */
import type { Component } from '../component.js';
import { chainsFrom } from '../coreference/draft.js';
import { readMentions } from '../coreference/resolve.js';

const NEEDS = ['paragraphs', 'tokens', 'tags', 'names', 'attributions'] as const;

export const coreference = {
  name: 'coreference',
  version: '1',
  needs: NEEDS,
  adds: ['chains'],
  annotate: (document) => ({ chains: chainsFrom(readMentions(document)) }),
} as const satisfies Component<(typeof NEEDS)[number], 'chains'>;
