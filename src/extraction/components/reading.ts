/** Reads the article once with the model: parts of speech and lemmas, what each word is to names and events, and who said what. */
import type { Attribution, PartOfSpeech, Tag, Token, WordLabels } from '../../document/document.js';
import { type Span, textOf, trimmed } from '../../text/span.js';
import { component } from '../component.js';
import { lemmaOf } from '../lemma.js';
import { withFullStops } from '../model/full-stops.js';
import { hintsOf } from '../model/hints.js';
import type { ReadingModel } from '../model/reading-model.js';
import { tokensOfWords, wordsOfTokens } from '../word-tokens.js';

/** Another number whenever the rules beside the model may give another result. */
const RULES = 2;

export const readWith = (model: ReadingModel) =>
  component({
    name: 'reading',
    version: `${model.version}+${RULES}`,
    needs: ['tokens'],
    adds: ['wordLabels', 'tags', 'readings'],
    annotate: async (document) => {
      const { text, tokens } = document;
      const hints = hintsOf(document);
      const { attributions, words, labels } = await model.read(withFullStops(text), (read) =>
        tokensOfWords(read, tokens).map((token) => hints[token] as (typeof hints)[number]),
      );
      const wordLabels = wordsOfTokens(words, tokens).map((word) => labels[word] as WordLabels);
      return { wordLabels, tags: tagsOf(text, tokens, wordLabels), readings: attributions.map((attribution) => inside(text, attribution)) };
    },
  });

const tagsOf = (text: string, tokens: readonly Token[], labels: readonly WordLabels[]): readonly Tag[] =>
  labels.map((label, token) => {
    const word = textOf(text, tokens[token] as Token);
    const pos = posOf(word, label);
    return { pos, lemma: lemmaOf(word, pos) };
  });

/** Marks are no names, whatever stands beside them. */
const posOf = (word: string, { pos }: WordLabels): PartOfSpeech => (pos === 'SYM' || /[\p{L}\p{N}]/u.test(word) ? pos : 'PUNCT');

/** Without a full stop that is not in the text. */
const inside = (text: string, attribution: Attribution): Attribution => ({
  ...attribution,
  source: attribution.source && trimmed(text, attribution.source),
  cue: attribution.cue && trimmed(text, attribution.cue),
  content: attribution.content.flatMap((span: Span) => trimmed(text, span) ?? []),
});
