/** Finds proper names and their kinds: the encoder, word lists where they are sure, and what the rest of the article says. */
import type { Document, Name } from '../../document/document.js';
import { component } from '../component.js';
import { kindsOfArticle } from '../names/article-rule.js';
import { listedNames } from '../names/listed.js';
import { byOwnWords } from '../names/own-words.js';
import { withRecovered } from '../names/recovered.js';
import { taggedNames } from '../names/tagged.js';

export const names = component({
  name: 'names',
  version: '2',
  needs: ['tokens', 'tags', 'wordLabels'],
  adds: ['names'],
  annotate: (document) => ({ names: namesOf(document) }),
});

function namesOf(document: Document<'tokens' | 'tags' | 'wordLabels'>): Name[] {
  const tagged = byOwnWords(document, taggedNames(document));
  return kindsOfArticle(document, withRecovered(document, listedNames(document, tagged)));
}
