/** The mode of a request, a refusal or a threat, by what it is for: "demanded a ceasefire" asks to yield, "threatened to annex Velde" threatens territory. */
import type { EventSense } from '../../lexicon/event-triggers.js';
import { ENDING, HOSTILITIES, PROPOSALS, SPEECH_MODES, type SpeechModes } from '../../lexicon/speech-modes.js';
import type { Span } from '../../text/span.js';
import type { Word } from '../words.js';
import { argumentWords } from './argument-words.js';

type Told = { readonly head: number; readonly verb: boolean; readonly span: Span; readonly sense: EventSense };

/** Words from a trigger to what it is for: "urged the government of Norland to release". */
const REACH = 10;
/** What ends the words for it. */
const CLOSES = /^(?:[.;:!?,()–—"“”]|because|after|before|unless|while|when|if|over|as|amid|despite|but)$/;

/** @returns null where the words leave it open; of other types, what the lexicon has. */
export function speechMode(told: Told, words: readonly Word[]): string | null {
  const modes = SPEECH_MODES.get(told.sense.type);
  if (!modes) return told.sense.mode;
  const { patient } = argumentWords(told, words);
  const at = patient ? words.indexOf(patient) : words.length;
  const own = words.findLast(({ start, end }) => told.span.start < start && end <= told.span.end);
  return byNoun(modes, own, []) ?? byNoun(modes, words[at], words.slice(at + 1, at + REACH)) ?? led(modes, behindTrigger(told, words));
}

function behindTrigger({ span }: Told, words: readonly Word[]): readonly Word[] {
  const first = words.findIndex(({ start }) => start >= span.end);
  const near = first < 0 ? [] : words.slice(first, first + REACH);
  const end = near.findIndex(({ lower }) => CLOSES.test(lower));
  return end < 0 ? near : near.slice(0, end);
}

/** By the noun for it; of a plan or an end, by what that is for. */
function byNoun(modes: SpeechModes, noun: Word | undefined, behind: readonly Word[]): string | null {
  // "Talk of a cut" is idle, talks are held.
  if (noun?.pos !== 'NOUN' || noun.lower === 'talk') return null;
  const own = modes.nouns.get(noun.lemma);
  if (own !== undefined) return own;
  const [lead, ...rest] = behind;
  const joint = lead?.lower ?? '';
  if (ENDING.has(noun.lemma)) return joint === 'to' || joint === 'of' ? ended(modes, rest) : null;
  const usual = PROPOSALS.get(noun.lemma);
  if (usual === undefined) return null;
  const told = /^(?:for|of|on)$/.test(joint) ? byNoun(modes, lastNoun(rest), []) : joint === 'to' ? byVerb(modes, rest) : null;
  return told ?? (modes.asked ? usual : null);
}

/** "To release", "that Norland release", "for talks", "with sanctions". */
function led(modes: SpeechModes, behind: readonly Word[]): string | null {
  const to = behind.findIndex(({ lower }, at) => lower === 'to' && behind[at + 1]?.pos === 'VERB');
  if (to >= 0) return byVerb(modes, behind.slice(to + 1));
  if (behind[0]?.lower === 'that') return byVerb(modes, behind.slice(1));
  const by = behind.findIndex(({ lower }) => lower === 'for' || lower === 'with');
  return by < 0 ? null : byNoun(modes, lastNoun(behind.slice(by + 1)), []);
}

/** By the first verb, else by what it is done to: "hold talks", "send weapons", "impose sanctions". */
function byVerb(modes: SpeechModes, words: readonly Word[]): string | null {
  const at = words.findIndex(({ pos }) => pos === 'VERB');
  const lemma = words[at]?.lemma;
  if (lemma === undefined) return null;
  const behind = words.slice(at + 1);
  if (modes.asked && ENDING.has(lemma)) return ended(modes, behind);
  const particle = behind[0]?.lower === 'down' && lemma === 'step' ? 'resign' : lemma;
  return modes.verbs.get(particle) ?? byNoun(modes, lastNoun(behind), []);
}

const ended = (modes: SpeechModes, words: readonly Word[]): string | null =>
  modes.asked && HOSTILITIES.has(lastNoun(words)?.lemma ?? '') ? 'yield' : null;

/** The last noun of the phrase that begins here. */
function lastNoun(words: readonly Word[]): Word | undefined {
  const end = words.findIndex(({ pos, lower }) => !/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(pos) && lower !== "'s");
  return words.slice(0, end < 0 ? words.length : end).findLast(({ pos }) => pos === 'NOUN');
}
