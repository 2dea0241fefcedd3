/** A scene: one sentence with all that rules about events look at, so that they never search the whole article. */
import type { Document, TimeExpression } from '../../document/document.js';
import { type Span, startingIn } from '../../text/span.js';
import { SpanIndex } from '../../text/span-index.js';
import { type Placed, placedMentions } from '../statements/about.js';
import { firstEndingAfter, type Word, wordsIn, wordsOf } from '../words.js';
import { claimIn } from './factuality.js';

/** Everything in text order; indexes of words are into this scene's own. */
export type Scene = {
  readonly sentence: Span;
  /** Index of its paragraph. */
  readonly paragraph: number;
  readonly words: readonly Word[];
  /** For each word, that it heads the mention of an event. */
  readonly scores: readonly number[];
  /** The first noun that vouches for what follows it: "reports that". */
  readonly claim: Word | null;
  readonly mentions: readonly Placed[];
  /** The mentions that lie in no wider one: of "the mayor of Tarn", the mayor. */
  readonly widest: readonly Placed[];
  readonly times: readonly TimeExpression[];
};

/** One for each sentence, in text order. */
export function scenesOf(document: Document<'sentences' | 'tokens' | 'tags' | 'eventScores' | 'chains' | 'times'>): readonly Scene[] {
  const words = wordsOf(document.text, document.tokens, document.tags);
  const placed = new SpanIndex(placedMentions(document.chains));
  return document.sentences.map((sentence) => {
    const mentions = placed.inside(sentence);
    const inside = wordsIn(words, sentence);
    const first = inside[0] ? firstEndingAfter(words, inside[0].start) : 0;
    return {
      sentence,
      paragraph: sentence.paragraph,
      words: inside,
      scores: document.eventScores.slice(first, first + inside.length),
      claim: claimIn(inside),
      mentions,
      widest: widestOf(mentions),
      times: startingIn(document.times, sentence),
    };
  });
}

function widestOf(mentions: readonly Placed[]): readonly Placed[] {
  const index = new SpanIndex(mentions);
  const length = ({ start, end }: Span) => end - start;
  return mentions.filter((mention) => !index.around(mention).some((other) => length(other) > length(mention)));
}
