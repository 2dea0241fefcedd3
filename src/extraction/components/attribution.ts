/** Who said what: sources, cues and contents, as the model read them, and where quotation marks and signatures tell of more. */
import { SpanIndex } from '../../text/span-index.js';
import { component } from '../component.js';
import { quotationsIn } from '../quotations.js';
import { withBareQuotations } from '../statements/bare-quotations.js';
import { withoutCiting } from '../statements/citing.js';
import { parted, withoutAsides } from '../statements/coordinated.js';
import { withInnerReports } from '../statements/inner-reports.js';
import { isClaim } from '../statements/no-claims.js';
import { withSecondVerbs } from '../statements/second-verbs.js';
import { withSignatures } from '../statements/signatures.js';
import { withUnanswered } from '../statements/unanswered.js';
import { wordsOf } from '../words.js';

export const attribution = component({
  name: 'attribution',
  version: '7',
  needs: ['paragraphs', 'tokens', 'tags', 'readings'],
  adds: ['attributions'],
  annotate: (document) => {
    const words = wordsOf(document.text, document.tokens, document.tags);
    const { text, paragraphs, readings } = document;
    const quotations = new SpanIndex(paragraphs.flatMap((paragraph) => quotationsIn(text, paragraph)));
    const read = readings.filter((reading) => isClaim(reading, words)).map((reading) => withoutCiting(text, reading));
    const told = withSecondVerbs(text, withoutAsides(text, parted(text, read, words), words, quotations), words, quotations);
    const answered = withUnanswered(document, withSignatures(document, told));
    return { attributions: withInnerReports(document, withBareQuotations(document, answered)) };
  },
});
