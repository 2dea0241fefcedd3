/** Tags each token with its part of speech and lemma, by a linear tagger from left to right. */
import type { Document, Tag } from '../../document/document.js';
import { textOf } from '../../text/span.js';
import { component } from '../component.js';
import { lemmaOf } from '../tagger/lemma.js';
import { best, linearModel } from '../tagger/linear-model.js';
import { POS_TAGS, posFeatures, posWords } from '../tagger/pos-features.js';
import { POS_WEIGHTS } from '../tagger/pos-weights.js';
import { bySentence } from '../token-lines.js';

const model = linearModel(POS_TAGS, POS_WEIGHTS);

export const partsOfSpeech = component({
  name: 'parts-of-speech',
  version: '1',
  needs: ['tokens'],
  adds: ['tags'],
  annotate: (document) => ({ tags: tagsOf(document) }),
});

function tagsOf({ text, tokens }: Document<'tokens'>): Tag[] {
  const scores = new Float64Array(POS_TAGS.length);
  return bySentence(tokens).flatMap(({ firstToken, endToken }) => {
    const words = posWords(tokens.slice(firstToken, endToken).map((token) => textOf(text, token)));
    let [before, beforeThat] = ['', ''];
    return words.map(({ word }, i) => {
      model.score(posFeatures(words, i, before, beforeThat), scores);
      const pos = POS_TAGS[best(scores)] ?? 'X';
      [before, beforeThat] = [pos, before];
      return { pos, lemma: lemmaOf(word, pos) };
    });
  });
}
