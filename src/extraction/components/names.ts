/** Finds proper names and their kinds: the encoder, word lists where they are sure, and what the rest of the article says. */
import type { Document, Name } from '../../document/document.js';
import { component } from '../component.js';
import { kindsOfArticle } from '../names/article-rule.js';
import { withEdges } from '../names/edges.js';
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
  const tagged = byOwnWords(document, withEdges(document, taggedNames(document)));
  return likelyNames(document.text, kindsOfArticle(document, withRecovered(document, listedNames(document, tagged))));
}

/** Confidence that one mention of a spelling must have. Chosen on the visible news of GUM, MEANTIME and PUD. */
const LIKELY = 0.5;

/** Without spellings of which the article is nowhere sure. */
function likelyNames(text: string, found: readonly Name[]): Name[] {
  const surest = new Map<string, number>();
  const spelling = ({ start, end }: Name): string => text.slice(start, end);
  for (const name of found) surest.set(spelling(name), Math.max(surest.get(spelling(name)) ?? 0, name.confidence));
  return found.filter((name) => (surest.get(spelling(name)) as number) >= LIKELY);
}
