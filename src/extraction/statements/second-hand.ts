/** Claims reported inside a claim: "officials said that the minister had promised a vote", "denied reports that he had left". */
import type { Attribution } from '../../document/document.js';
import { CUE_FRAMES } from '../../lexicon/cue-frames.js';
import { CUES, SECOND_HAND } from '../../lexicon/cues.js';
import type { Span } from '../../text/span.js';
import { SpanIndex } from '../../text/span-index.js';
import { type Word, wordsIn } from '../words.js';
import type { Placed } from './about.js';
import { frameOf } from './frame.js';

type Ground = { readonly words: readonly Word[]; readonly mentions: SpanIndex<Placed>; readonly quotations: SpanIndex<Span> };

/** Found by rule, where the encoder gives the outer claim alone. */
const CONFIDENCE = 0.4;
/** Fewer words than this are no claim. */
const SHORTEST = 2;

/** The claims inside these attributions that are not among them, in text order; each has its cue in the content of another, outside quotation marks. */
export function secondHand(attributions: readonly Attribution[], ground: Ground): readonly Attribution[] {
  const taken = new SpanIndex(attributions.flatMap(({ cue, source }) => [cue, source].flatMap((span) => span ?? [])));
  const contents = attributions.flatMap(({ content }) => content);
  const found = contents.flatMap((content) => {
    const words = wordsIn(ground.words, content);
    return words.flatMap((_, at) => nounClaim(words, at, ground) ?? evidenceClaim(words, at, ground) ?? verbClaim(words, at, ground) ?? []);
  });
  const seen = new Set<number>();
  return found.filter(({ cue }) => {
    if (seen.has(cue.start) || taken.overlapping(cue).length > 0 || ground.quotations.overlapping(cue).length > 0) return false;
    return seen.add(cue.start);
  });
}

type Found = Attribution & { readonly cue: Span };

/** "Western accusations that …", "his call to …"; before "of", "for" and "to" someone must own the noun. */
function nounClaim(words: readonly Word[], at: number, { mentions }: Ground): Found | null {
  const noun = words[at] as Word;
  const link = words[at + 1]?.lower ?? '';
  if (noun.pos !== 'NOUN' || !SECOND_HAND.nouns.has(noun.lemma)) return null;
  const owner = ownerOf(words, at, mentions);
  if (link !== 'that' && !(owner && SECOND_HAND.links.has(link))) return null;
  return claim(words, { cue: noun, source: owner, from: link === 'to' ? at + 1 : at + 2 });
}

/** Whoever stands before the noun as its owner or by a name for its people. */
function ownerOf(words: readonly Word[], at: number, mentions: SpanIndex<Placed>): Span | null {
  const before = words.slice(Math.max(0, at - 3), at).toReversed();
  const last = before.find(({ lower, pos }) => lower !== "'s" && lower !== "'" && (pos !== 'ADJ' || isMentioned(mentions, before[0])));
  const mention = last && mentions.around(last)[0];
  return mention ? { start: mention.start, end: mention.end } : null;
}

const isMentioned = (mentions: SpanIndex<Placed>, word: Word | undefined): boolean =>
  word !== undefined && mentions.around(word).length > 0;

/** "the agency had found evidence suggesting that …": whoever has the evidence tells what it shows. */
function evidenceClaim(words: readonly Word[], at: number, { mentions }: Ground): Found | null {
  const noun = words[at] as Word;
  if (noun.pos !== 'NOUN' || !SECOND_HAND.evidence.has(noun.lemma)) return null;
  const telling = SECOND_HAND.telling.has(words[at + 1]?.lower ?? '') ? 1 : 0;
  if (words[at + 1 + telling]?.lower !== 'that') return null;
  const verb = words.findLastIndex(({ pos }, index) => index < at && pos === 'VERB');
  if (verb < 0 || at - verb > 4) return null;
  // Where nobody is mentioned it is a claim of someone unnamed, and not the outer speaker's own.
  const found = claim(words, { cue: words[verb] as Word, source: subjectOf(words, verb, mentions), from: at + 2 + telling });
  return found && { ...found, cue: { start: found.cue.start, end: (words[at + telling] as Word).end } };
}

/** "the minister had promised …": a mention, auxiliaries, a verb of saying. */
function verbClaim(words: readonly Word[], at: number, { mentions }: Ground): Found | null {
  const verb = words[at] as Word;
  if (verb.pos !== 'VERB' || !CUES.has(verb.lemma) || !SECOND_HAND.verbs.has(verb.lemma)) return null;
  const source = subjectOf(words, at, mentions);
  if (!source) return null;
  const taken = CUE_FRAMES.get(verb.lemma);
  const that = taken?.addressee === 'bare' ? thatBehind(words, at) : null;
  const from = that ?? (words[at + 1]?.lower === 'that' ? at + 2 : at + 1);
  return taken?.frames.has(frameOf(verb.lemma, [verb], words.slice(from))) ? claim(words, { cue: verb, source, from }) : null;
}

/** "Told his counterpart by phone that": where the clause begins behind its "that"; null where the verb has none near by. */
function thatBehind(words: readonly Word[], verb: number): number | null {
  const next = words.slice(verb + 1, verb + 1 + LONGEST_ADDRESSEE);
  const that = next.findIndex(({ lower, sentence }) => lower === 'that' && sentence === words[verb]?.sentence);
  return that < 0 ? null : verb + that + 2;
}

/** Words of an addressee and of how he was told, at most. */
const LONGEST_ADDRESSEE = 9;

/** The mention that stands before the verb and its auxiliaries, within these words. */
function subjectOf(words: readonly Word[], verb: number, mentions: SpanIndex<Placed>): Span | null {
  let subject = verb - 1;
  while (subject >= 0 && (SECOND_HAND.auxiliaries.has(words[subject]?.lower ?? '') || words[subject]?.pos === 'ADV')) subject -= 1;
  const last = words[subject];
  const source = last && mentions.overlapping(last).find(({ end }) => end === last.end);
  if (!source || source.start < (words[0] as Word).start) return null;
  return { start: source.start, end: source.end };
}

/** The rest of the sentence is what is claimed. */
function claim(
  words: readonly Word[],
  { cue, source, from }: { readonly cue: Word; readonly source: Span | null; readonly from: number },
): Found | null {
  const rest = words.slice(from).filter(({ sentence }) => sentence === cue.sentence);
  const last = rest.findLast(({ pos }) => pos !== 'PUNCT');
  if (rest.length < SHORTEST || !rest[0] || !last) return null;
  return {
    source,
    cue: { start: cue.start, end: cue.end },
    content: [{ start: rest[0].start, end: last.end }],
    confidence: CONFIDENCE,
    sourceConfidence: CONFIDENCE,
  };
}
