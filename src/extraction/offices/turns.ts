/** Verbs that begin or end an office without naming it: "took office on Monday", "will step down on 1 June", "appointed in March", "whose term ends in 2027". */
import { APPOINTING, DISMISSING, TERM_NOUNS } from '../../lexicon/office-verbs.js';
import type { Span } from '../../text/span.js';
import type { Turn } from '../coreference/office-verbs.js';
import { type VerbGroup, verbGroupAt } from '../coreference/verb-groups.js';
import type { Word } from '../words.js';

/** `holderEnd` is the token behind the words for the one whose office it is; `end` where the words of the verb end. */
export type OfficeTurn = {
  readonly turn: Turn;
  readonly holderEnd: number;
  readonly group: VerbGroup;
  readonly verb: Span;
  readonly end: number;
};

/** In text order. Those that lead to an office by "as" are told with it. */
export function officeTurns(words: readonly Word[]): OfficeTurn[] {
  return words.flatMap(({ pos }, at) => {
    if (pos !== 'VERB') return [];
    const term = termTurn(words, at);
    if (term) return [term];
    const frame = frameAt(words, at);
    const group = frame && verbGroupAt(words, at);
    if (!frame || !group || group.told === 'not told' || words[frame.endToken]?.lower === 'as' || frame.passive !== group.passive)
      return [];
    return [{ turn: frame.turn, holderEnd: group.subjectEnd, group, ...wordsFrom(words, at, frame.endToken) }];
  });
}

const wordsFrom = (words: readonly Word[], at: number, endToken: number): { readonly verb: Span; readonly end: number } => {
  const [start, end] = [words[at]?.start ?? 0, words[endToken - 1]?.end ?? 0];
  return { verb: { start, end }, end };
};

type Frame = { readonly turn: Turn; readonly passive: boolean; readonly endToken: number };

function frameAt(words: readonly Word[], at: number): Frame | null {
  const [lemma, next, after] = [words[at]?.lemma ?? '', words[at + 1]?.lower ?? '', words[at + 2]?.lower ?? ''];
  if (lemma === 'take' && next === 'office') return { turn: 'begins', passive: false, endToken: at + 2 };
  if (lemma === 'swear' && next === 'in') return { turn: 'begins', passive: true, endToken: at + 2 };
  if (lemma === 'step' || lemma === 'stand')
    return /^(?:down|aside)$/.test(next) ? { turn: 'ends', passive: false, endToken: at + 2 } : null;
  if (lemma === 'retire' && /^(?:DET|NOUN|PROPN|ADJ)$/.test(words[at + 1]?.pos ?? '')) return null;
  if (lemma === 'resign' || lemma === 'retire') return { turn: 'ends', passive: false, endToken: at + 1 };
  if (lemma === 'leave' && (next === 'office' || (/^(?:the|his|her)$/.test(next) && /^(?:post|job|office|role)$/.test(after))))
    return { turn: 'ends', passive: false, endToken: at + (next === 'office' ? 2 : 3) };
  if (/^(?:appoint|elect|inaugurate)$/.test(lemma) && APPOINTING.has(lemma)) return { turn: 'begins', passive: true, endToken: at + 1 };
  if (!DISMISSING.has(lemma) || lemma === 'drop' || lemma === 'suspend') return null;
  // "Removed from office", but not "removed from the list".
  const office = next === 'from' && /^(?:office|power|his|her|the)$/.test(after);
  return lemma === 'remove' && !office
    ? null
    : { turn: 'ends', passive: true, endToken: at + (next === 'from' && after === 'office' ? 3 : 1) };
}

/** "Whose term ends in 2027", "Her term as mayor began in May". */
function termTurn(words: readonly Word[], at: number): OfficeTurn | null {
  const lemma = words[at]?.lemma ?? '';
  const turn: Turn | null = /^(?:end|expire|finish)$/.test(lemma) ? 'ends' : lemma === 'begin' || lemma === 'start' ? 'begins' : null;
  const group = turn && verbGroupAt(words, at);
  if (!turn || !group || group.told === 'not told') return null;
  const noun = group.firstToken - 1;
  const owner = words[noun - 1];
  if (!TERM_NOUNS.has(words[noun]?.lemma ?? '') || owner?.sentence !== words[at]?.sentence) return null;
  const holderEnd =
    owner?.lower === 'whose'
      ? behindComma(words, noun - 1)
      : /^(?:his|her)$/.test(owner?.lower ?? '')
        ? noun
        : owner?.lower === "'s"
          ? noun - 1
          : null;
  return holderEnd === null ? null : { turn, holderEnd, group, ...wordsFrom(words, at, at + 1) };
}

const behindComma = (words: readonly Word[], at: number): number => (words[at - 1]?.lower === ',' ? at - 1 : at);
