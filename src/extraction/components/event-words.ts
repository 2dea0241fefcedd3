/** Scores each token by how likely it heads the mention of an event. */
import type { WordLabels } from '../../document/document.js';
import { component } from '../component.js';
import { eventScore } from '../events/event-words.js';
import { wordsOf } from '../words.js';

export const eventWords = component({
  name: 'event-words',
  version: '1',
  needs: ['tokens', 'tags', 'wordLabels'],
  adds: ['eventScores'],
  annotate: ({ text, tokens, tags, wordLabels }) => ({
    eventScores: wordsOf(text, tokens, tags).map((word, index) => eventScore(word, wordLabels[index] as WordLabels)),
  }),
});
