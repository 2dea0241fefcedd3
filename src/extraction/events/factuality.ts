/** How far the article vouches for an event: from where it is told and in what words. */
import type { Utterance } from '../../document/document.js';
import { COUNTERFACTIVES } from '../../lexicon/cue-frames.js';
import type { Span } from '../../text/span.js';
import { SpanIndex } from '../../text/span-index.js';
import type { Factuality } from '../../text/terms.js';
import { isKnown } from '../statements/cue.js';
import type { Word } from '../words.js';

/** Utterances whose content holds the words, the outermost first; an utterance that only restates counts too. Answers many questions about one article. */
export function tellersAmong(utterances: readonly Utterance[]): (span: Span) => readonly number[] {
  const parts = utterances.flatMap(({ content }, index) => content.map(({ start, end }) => ({ start, end, size: end - start, index })));
  const contents = new SpanIndex(parts);
  return (span) => {
    const around = contents.around(span).toSorted((a, b) => b.size - a.size || a.index - b.index);
    return [...new Set(around.map(({ index }) => index))];
  };
}

/** A sentence with the noun in it that vouches for what follows it. */
type Sentence = { readonly words: readonly Word[]; readonly claim: Word | null };

/** Where an event is told: the trigger's index into the words of its sentence, and whether it stands in quotation marks. */
type Place = { readonly head: number; readonly scene: Sentence; readonly quoted: boolean };

/** A claim is never a fact: what is told in a statement alone is never 'asserted'; what somebody is told to know, the narrator takes for so. */
export function factualityOf(tellers: readonly Utterance[], { head, scene, quoted }: Place): Factuality {
  const innermost = tellers.at(-1);
  const sense = senseOf(head, scene);
  // Words in quotation marks are someone's, even where no one is named: a headline's "severed on purpose".
  if (!innermost) return quoted && sense === 'asserted' ? 'alleged' : sense;
  const lemma = innermost.cue?.lemma ?? '';
  if (COUNTERFACTIVES.has(lemma) && sense === 'asserted') return 'denied';
  if (tellers.length === 1 && isKnown(lemma) && innermost.kind === 'indirect' && sense === 'asserted') return 'presupposed';
  if (innermost.act === 'deny') return isBackground(innermost, head, scene.words) ? 'presupposed' : 'denied';
  if (innermost.act === 'withhold' || innermost.act === 'request' || innermost.modality === 'conditional') return 'hypothetical';
  if (innermost.act === 'promise') return 'planned';
  // Told again, "will" becomes "would".
  if (innermost.modality === 'future' && sense === 'hypothetical') return 'planned';
  return sense === 'asserted' ? 'alleged' : sense;
}

/** Stances to a thing that is there: who rejects an agreement does not deny that it was signed. */
const STANCES = new Set(['reject', 'oppose', 'veto', 'resist', 'contest', 'challenge']);
const SIDE_CLAUSE = new Set([
  'after',
  'before',
  'because',
  'since',
  'when',
  'while',
  'as',
  'although',
  'though',
  'who',
  'which',
  'whose',
  'where',
]);

/** Whether the words of a denial take an event for granted: in a clause beside what is denied, behind a noun, or as the thing that is rejected. */
function isBackground({ cue, content }: Utterance, head: number, words: readonly Word[]): boolean {
  const word = words[head] as Word;
  const start = content.find((part) => part.start <= word.start && word.start < part.end)?.start ?? word.start;
  const told = words.slice(0, head).filter((other) => other.start >= start);
  const before = told.slice(told.findLastIndex(({ lower }) => lower === 'and' || lower === ';') + 1);
  if (before.some(({ lower }) => SIDE_CLAUSE.has(lower)) || isRelative(told)) return true;
  if (word.pos === 'NOUN') return STANCES.has(cue?.lemma ?? '');
  // "the agreement signed in March"
  return (
    before.at(-1)?.pos === 'NOUN' &&
    before.every(({ pos }) => pos !== 'VERB' && pos !== 'AUX') &&
    before[0]?.lower !== 'that' &&
    STANCES.has(cue?.lemma ?? '')
  );
}

/** "the treaty that they signed"; "reports that they signed" are what is denied. */
const isRelative = (told: readonly Word[]): boolean =>
  told.some(({ lower }, at) => lower === 'that' && told[at - 1]?.pos === 'NOUN' && !CLAIMS.has(told[at - 1]?.lemma ?? ''));

const PLANNED = new Set(['will', "'ll", 'shall', 'wo']);
const HYPOTHETICAL = new Set(['would', 'could', 'may', 'might', 'can', 'should', 'must', 'if', 'unless', 'whether', 'ca']);
const NOT = new Set(['not', "n't", 'never', 'no', 'nobody', 'none', 'without']);
/** Of these the infinitive is still to come. */
const TO_COME = new Set(
  'plan intend expect schedule set due vow promise pledge agree threaten prepare decide hope want ask urge order tell propose refuse seek aim ready'.split(
    ' ',
  ),
);
const DOUBTED = new Set(['alleged', 'suspected', 'reported', 'purported', 'possible', 'potential', 'planned', 'proposed', 'future', 'any']);
const DOUBTFULLY = new Set(['allegedly', 'reportedly', 'supposedly', 'purportedly', 'apparently']);
const CLAUSE_BREAKS = new Set([
  ',',
  ';',
  'that',
  'but',
  'who',
  'which',
  'because',
  'after',
  'before',
  'when',
  'while',
  'since',
  'although',
  'though',
]);

/** What is said no to ends here; at "and" only where somebody else goes on: "did not withdraw and protesters attacked". */
function breaksClause(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] as Word;
  if (lower !== 'and') return CLAUSE_BREAKS.has(lower);
  return words.slice(at + 1).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON');
}

/** Words looked at to the left of a trigger. */
const LOOK_BACK = 8;

const CLAIMS = new Set(
  'report claim allegation accusation rumour rumor suspicion speculation suggestion charge fear belief theory assertion warning concern'.split(
    ' ',
  ),
);

/** Before a verb stands its subject: "she fears that", "the mayor claims that". */
const SUBJECTS = new Set(['PRON', 'PROPN', 'NOUN']);

/** The first noun of the sentence that vouches for what follows it, so that the article does not: "there were reports that he had been arrested". */
export const claimIn = (sentence: readonly Word[]): Word | null =>
  sentence.find(
    ({ pos, lemma }, at) =>
      CLAIMS.has(lemma) &&
      (pos === 'NOUN' || !SUBJECTS.has(sentence[at - 1]?.pos ?? 'PRON')) &&
      ['that', 'of'].includes(sentence[at + 1]?.lower ?? ''),
  ) ?? null;

/** As the words around say, whoever says them. */
function senseOf(head: number, { words, claim }: Sentence): Factuality {
  const word = words[head] as Word;
  if (words.at(-1)?.lower === '?') return 'hypothetical';
  if (claim && claim.end <= word.start) return 'alleged';
  const left = words.slice(Math.max(0, head - LOOK_BACK), head);
  const clause = left.slice(left.findLastIndex((_, at) => breaksClause(left, at)) + 1);
  const has = (set: ReadonlySet<string>) => clause.some(({ lower }) => set.has(lower));
  const perfect = clause.some(({ lower }, at) => lower === 'have' && at > 0);
  if (word.pos === 'NOUN') return DOUBTED.has(clause.at(-1)?.lower ?? '') ? 'alleged' : has(NOT) ? 'denied' : 'asserted';
  if (has(DOUBTFULLY)) return 'alleged';
  // "Would not resign" says as much as "did not"; "might not" says little.
  if (has(NOT)) return has(HYPOTHETICAL) && !clause.some(({ lower }) => lower === 'would') ? 'hypothetical' : 'denied';
  if (has(PLANNED)) return perfect ? 'hypothetical' : 'planned';
  if (has(HYPOTHETICAL)) return 'hypothetical';
  if (clause.at(-1)?.lower === 'to') return clause.some(({ lemma }) => TO_COME.has(lemma)) ? 'planned' : 'hypothetical';
  return 'asserted';
}
