/** What somebody could say and has not said: "others could argue that", "she would say so if asked". */
import { PLAIN } from '../../lexicon/cues.js';
import type { Span } from '../../text/span.js';
import { OF_THE_VERB } from '../voice.js';
import { around, type Word, wordsIn } from '../words.js';

const MODALS = new Set(['could', 'might', 'may']);

/** Only of plain verbs of saying: "could deny them permits" is no speech. "Could not say" holds an answer back, "may have said" has been said. */
export function isHypothetical(cue: Span, words: readonly Word[]): boolean {
  const inside = wordsIn(words, cue);
  const verb = inside.findIndex(({ pos }) => pos === 'VERB');
  if (verb < 0 || !PLAIN.has(inside[verb]?.lemma ?? '')) return false;
  const { before, after } = around(words, cue);
  const left = [...before.slice(-3), ...inside.slice(0, verb)];
  const group = left.slice(left.findLastIndex(({ pos }) => !OF_THE_VERB.has(pos)) + 1);
  const asked = after.some(({ lower }) => lower === 'if');
  const modal = group.findIndex(({ lower }) => MODALS.has(lower) || (lower === 'would' && asked));
  return modal >= 0 && !group.slice(modal).some(({ lower }) => lower === 'have' || lower === 'not' || lower === "n't");
}
