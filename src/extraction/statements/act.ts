/** The speech act of a statement, its polarity and its modality: from the cue, and from the content where the cue is a plain verb of saying. */
import { CALLED_UNTRUE, PLAIN } from '../../lexicon/cues.js';
import type { Modality, Polarity, SpeechAct } from '../../text/terms.js';
import type { Word } from '../words.js';
import { blames } from './blame.js';
import type { CueReading } from './cue.js';
import { demands } from './demands.js';
import { bindsSpeaker, intends, speaksOfItself } from './intent.js';
import { NO, saysNo } from './main-clause.js';
import { isHedgedCue, isProbable, isToCome, modalityOf, threatens } from './modality.js';
import { callsUntrue } from './untrue.js';

export type Reading = { readonly act: SpeechAct; readonly polarity: Polarity; readonly modality: Modality };

/** `direct`: all in quotation marks. `own`: the content tells what the source, or the country or body it speaks for, does. `others`: it names somebody else. */
export type Told = { readonly direct: boolean; readonly own: boolean; readonly others: boolean };

/** @param cue - null where words in quotation marks stand without one. @param content - its words, in text order. @param told - see `Told`. */
export function readAct(cue: CueReading | null, content: readonly Word[], told: Told): Reading {
  const act = actOf(cue, content, told);
  return { act, polarity: polarityOf(act, cue, content), modality: modalityFor(act, cue, content, told) };
}

function actOf(cue: CueReading | null, content: readonly Word[], { direct, own, others }: Told): SpeechAct {
  if (cue?.act === 'withhold') return 'withhold';
  if (cue?.lemma === 'call' && content.some(({ lemma, lower }) => CALLED_UNTRUE.has(lemma) || CALLED_UNTRUE.has(lower))) return 'deny';
  if (cue?.act === 'promise' || cue?.act === 'request') return cue.negated ? 'deny' : cue.act;
  if (cue?.negated && cue.act === 'assert') return 'deny';
  if (cue?.negated && cue.act === 'deny') return 'assert';
  if (cue && cue.act !== null && (cue.framed || !PLAIN.has(cue.lemma))) return cue.act;
  if (cue && givesNoComment(content)) return 'withhold';
  if (callsUntrue(content)) return 'deny';
  if (threatens(content)) return 'warn';
  if (bindsSpeaker(content)) return 'promise';
  // "would" is only a future where the words are told again: 'he said it would rain'; quoted, it is a condition.
  const future = direct ? content.filter(({ lower }) => lower !== 'would' && lower !== "'d") : content;
  if (demands(content, direct)) return 'request';
  if (own && !saysNo(content) && intends(content)) return 'promise';
  if (!(OPEN.has(modalityOf(future, direct)) || isProbable(future)) || !isToCome(future))
    return others && blames(content) ? 'accuse' : 'assert';
  // "We think they will go" begins with the speaker and binds it to nothing.
  return own && !speaksOfItself(content) ? 'promise' : 'predict';
}

/** "The bank has no comment", "we do not comment on that". */
const givesNoComment = (content: readonly Word[]): boolean =>
  content.some(({ lemma }, at) => lemma === 'comment' && content.slice(Math.max(0, at - 3), at).some(({ lower }) => NO.has(lower)));

/** What will be, and what will be under a condition. */
const OPEN: ReadonlySet<Modality> = new Set(['future', 'conditional']);

function polarityOf(act: SpeechAct, cue: CueReading | null, content: readonly Word[]): Polarity {
  if (act === 'withhold') return 'affirmative';
  const no = saysNo(content);
  // "It is not true that the gates were open": the words say no, and deny nothing that says no.
  if (act === 'deny' && cue !== null && cue.act !== 'deny' && !cue.negated) return 'negated';
  const stance = act === 'deny' || (act === 'believe' && (cue?.negated || cue?.lemma === 'doubt'));
  return no === stance ? 'affirmative' : 'negated';
}

function modalityFor(act: SpeechAct, cue: CueReading | null, content: readonly Word[], { direct }: Told): Modality {
  if (act === 'withhold') return 'asserted';
  const own = modalityOf(content, direct);
  if (own === 'conditional') return own;
  if (act === 'deny') return 'asserted';
  if (act === 'request') return 'necessity';
  if (act === 'promise' || act === 'predict') return isProbable(content) ? 'hedged' : 'future';
  if (own === 'asserted' && cue && isHedgedCue(cue.lemma)) return 'hedged';
  return own;
}
