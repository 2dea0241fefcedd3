/** Words for those who take part in a listed event, so that "police" and "the rebels" are somebody though they say nothing. */
import { NOUN_EVENTS, VERB_EVENTS } from '../../lexicon/event-triggers.js';
import { BODY_NOUNS } from '../../lexicon/role-nouns.js';
import type { EventType } from '../../text/terms.js';
import { argumentWords } from '../events/argument-words.js';
import { verbPhraseAt } from '../events/verb-phrases.js';
import type { Word } from '../words.js';

/** What is done to a body by these is done to somebody; who visits or opens one goes to a place. */
const AIMED: ReadonlySet<EventType> = new Set(['AID', 'ACCUSE', 'THREATEN', 'SANCTION', 'COERCE', 'ASSAULT']);

const NOBODY = new Set(['any', 'no']);

/** Offsets at which such a word begins. */
export function actingWords(words: readonly Word[]): ReadonlySet<number> {
  const starts = new Set<number>();
  let first = 0;
  while (first < words.length) {
    let end = first;
    while (words[end]?.sentence === words[first]?.sentence) end += 1;
    for (const start of startsIn(words.slice(first, end))) starts.add(start);
    first = end;
  }
  return starts;
}

function startsIn(sentence: readonly Word[]): readonly number[] {
  return sentence.flatMap((word, head) => {
    const verb = word.pos === 'VERB';
    const sense = verb ? VERB_EVENTS.get(verbPhraseAt(sentence, head)[0]) : word.pos === 'NOUN' ? NOUN_EVENTS.get(word.lemma) : undefined;
    if (!sense) return [];
    const { agent, patient } = argumentWords({ head, verb, span: word }, sentence);
    const someone = patient && (AIMED.has(sense.type) || !BODY_NOUNS.has(patient.lemma)) ? patient : null;
    return [agent, ...joinedTo(agent, sentence), someone].flatMap((noun) =>
      noun && !NOBODY.has(sentence[sentence.indexOf(noun) - 1]?.lower ?? '') ? noun.start : [],
    );
  });
}

const IN_A_PHRASE = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN']);

/** "police, soldiers and rebels clashed" */
function joinedTo(agent: Word | null, sentence: readonly Word[]): readonly Word[] {
  const found: Word[] = [];
  let at = agent ? sentence.indexOf(agent) : -1;
  while (at > 0) {
    while (at > 0 && IN_A_PHRASE.has(sentence[at - 1]?.pos ?? '')) at -= 1;
    const noun = sentence[at - 2];
    if (!['and', ','].includes(sentence[at - 1]?.lower ?? '') || noun?.pos !== 'NOUN') break;
    found.push(noun);
    at -= 2;
  }
  return found;
}
