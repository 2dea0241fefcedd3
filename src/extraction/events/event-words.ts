/** How likely each word heads the mention of an event: what the encoder says, corrected for nouns of which a list knows more. */
import type { WordLabels } from '../../document/document.js';
import { HARDLY_EVENT_NOUNS, SURE_EVENT_NOUNS } from '../../lexicon/event-nouns.js';
import type { Word } from '../words.js';

/** Added to a listed noun's logit. Chosen on MEANTIME. */
const SURE = 2;
const HARDLY = -2;

/** Only these head mentions of events. */
const HEADS: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'ADJ', 'PROPN', 'ADV']);

/** From 0 to 1; 0 where it cannot head one: "according to" tells nothing of its own. */
export function eventScore(word: Word, { event }: Pick<WordLabels, 'event'>): number {
  if (!HEADS.has(word.pos) || !/[a-z]{2}/.test(word.lower) || word.lower === 'according') return 0;
  return 1 / (1 + Math.exp(-logit(event) - listed(word)));
}

/** Probabilities nearer to 0 or 1 than this tell no more. */
const EDGE = 0.001;

export function logit(probability: number): number {
  const held = Math.min(1 - EDGE, Math.max(EDGE, probability));
  return Math.log(held / (1 - held));
}

function listed({ pos, lemma }: Word): number {
  if (pos !== 'NOUN') return 0;
  return SURE_EVENT_NOUNS.has(lemma) ? SURE : HARDLY_EVENT_NOUNS.has(lemma) ? HARDLY : 0;
}
