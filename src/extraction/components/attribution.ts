/** Who said what: sources, cues and contents, as the model read them, and where quotation marks and signatures tell of more. */

import type { Attribution } from '../../document/document.js';
import { CUES } from '../../lexicon/cues.js';
import { SpanIndex } from '../../text/span-index.js';
import { component } from '../component.js';
import { quotationsIn } from '../quotations.js';
import { withBareQuotations } from '../statements/bare-quotations.js';
import { parted, withoutAsides } from '../statements/coordinated.js';
import { withInnerReports } from '../statements/inner-reports.js';
import { withSignatures } from '../statements/signatures.js';
import { baseForms, type Word, wordsIn, wordsOf } from '../words.js';

export const attribution = component({
  name: 'attribution',
  version: '2',
  needs: ['paragraphs', 'tokens', 'tags', 'readings'],
  adds: ['attributions'],
  annotate: (document) => {
    const words = wordsOf(document.text, document.tokens, document.tags);
    const { text, paragraphs, readings } = document;
    const quotations = new SpanIndex(paragraphs.flatMap((paragraph) => quotationsIn(text, paragraph)));
    const read = readings.filter((reading) => isTold(reading, words));
    const told = withoutAsides(text, parted(text, read, words), words, quotations);
    return { attributions: withInnerReports(document, withBareQuotations(document, withSignatures(document, told))) };
  },
});

/** What nobody says, in words that are neither verb nor noun nor any word for saying, is told by the narrator: "Owner of the ship still unknown". */
const isTold = ({ source, cue }: Attribution, words: readonly Word[]): boolean =>
  source !== null ||
  cue === null ||
  wordsIn(words, cue).some((word) => TELLING.has(word.pos) || baseForms(word).some((form) => CUES.has(form)));

const TELLING = new Set(['VERB', 'AUX', 'NOUN', 'PUNCT']);
