/** A scene: one sentence with all that rules about events look at, so that they never search the whole article. */
import type { Document, TimeExpression } from '../../document/document.js';
import { contains, type Span, startingIn } from '../../text/span.js';
import { type Placed, placedMentions } from '../statements/about.js';
import { type Word, wordsIn, wordsOf } from '../words.js';

/** Everything in text order; indexes of words are into this scene's own. */
export type Scene = {
  readonly sentence: Span;
  readonly words: readonly Word[];
  readonly mentions: readonly Placed[];
  readonly times: readonly TimeExpression[];
};

/** One for each sentence, in text order. */
export function scenesOf(document: Document<'sentences' | 'tokens' | 'tags' | 'chains' | 'times'>): readonly Scene[] {
  const words = wordsOf(document.text, document.tokens, document.tags);
  const mentions = placedMentions(document.chains);
  return document.sentences.map((sentence) => ({
    sentence,
    words: wordsIn(words, sentence),
    mentions: startingIn(mentions, sentence).filter((mention) => contains(sentence, mention)),
    times: startingIn(document.times, sentence),
  }));
}
