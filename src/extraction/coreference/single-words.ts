/** Reads one word: a pronoun, "who", or a source that is a word alone. */
import type { Span } from '../../text/span.js';
import type { Word } from '../words.js';
import { evidenceFor, guessed } from './certainty.js';
import type { ChainDraft } from './chain-draft.js';
import { chargedBefore } from './charges.js';
import type { Chosen, Situation } from './choice.js';
import { unnamed } from './nominals.js';
import type { Grounds, NounPhrase } from './noun-phrases.js';
import { nominalOf } from './phrases.js';
import { GENDER, isPronoun, MANY } from './pronoun.js';
import { antecedentOf } from './pronouns.js';
import { togetherBefore } from './several.js';
import { speakerOf } from './speaking.js';
import type { Table } from './table.js';

export function chooseWord(at: number, situation: Situation): Chosen | null {
  const { table, discourse, subject, source, made, paragraph, opens } = situation;
  const word = table.grounds.words[at];
  if (!word) return null;
  const saidIn = table.said.get(at) ?? null;
  if (word.lower === 'who' || (source && /^(?:which|that)$/.test(word.lower))) return whoStandsFor(at, situation);
  if (/^(?:i|me|myself)$/.test(word.lower)) {
    const speaker = saidIn === null ? null : speakerOf(saidIn, table, discourse);
    if (speaker) return { draft: speaker, why: 'I', form: 'pronoun', there: false };
  }
  const known = isPronoun(word.lower)
    ? antecedentOf(
        {
          lower: word.lower,
          start: word.start,
          token: at,
          paragraph,
          possessive: isPossessive(at, table.grounds),
          reflexive: /self$/.test(word.lower),
          opens,
          fronted: isFronted(at, table.grounds),
          notOne: ownedBy(at, table),
          sentence: word.sentence,
          saidIn,
          source: source !== undefined,
          says: source?.attribution ?? null,
          charged: chargedBefore(source?.attribution ?? null, word.sentence, table, discourse),
          subject,
          speaker: saidIn === null ? null : speakerOf(saidIn, table, discourse),
          opensWords: saidIn !== null && opensWords(at, saidIn, table),
          quoted: saidIn !== null && table.quoted.has(at),
        },
        situation,
      )
    : null;
  if (known && (source || word.lower !== 'it' || actsAsIt(at, subject, table.grounds))) {
    // From the first "she" on, "he" is somebody else.
    known.draft.gender ??= GENDER.get(word.lower) ?? null;
    return { ...known, form: 'pronoun', there: false };
  }
  const together = source && MANY.has(word.lower) ? togetherBefore(word.sentence, discourse) : [];
  if (together.length > 0) {
    const draft = made.ofMembers(together.map(({ name }) => name).join(' and '), together);
    return { draft, why: 'together', form: 'pronoun', there: false };
  }
  return source ? { draft: made.word(word.lower), why: 'word', form: isPronoun(word.lower) ? 'pronoun' : 'nominal', there: false } : null;
}

function opensWords(at: number, saidIn: number, { said, grounds }: Table): boolean {
  const before = grounds.words[at - 1]?.lower === 'that' ? at - 2 : at - 1;
  return said.get(before) !== saidIn;
}

/** "Her plan", not "told her": a noun follows, perhaps behind other words of its phrase. */
function isPossessive(at: number, { words }: Grounds): boolean {
  const lower = words[at]?.lower ?? '';
  if (/^(?:his|its|their)$/.test(lower)) return true;
  return lower === 'her' && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(words[at + 1]?.pos ?? '') && words[at + 1]?.sentence === words[at]?.sentence;
}

/** The most tokens of what stands before a main clause, so that a text without a sentence end takes no longer. */
const FRONTED = 40;

/** The sentence opens with a preposition, a conjunction or a participle, and the comma that closes what it opens stands behind the pronoun. */
function isFronted(at: number, { words }: Grounds): boolean {
  const { sentence } = words[at] as Word;
  let first = at;
  while (words[first - 1]?.sentence === sentence && at - first < FRONTED) first--;
  if (words[first - 1]?.sentence === sentence) return false;
  const opening = words[first] as Word;
  if (
    !(
      opening.pos === 'ADP' ||
      opening.pos === 'SCONJ' ||
      /ing$/.test(opening.lower) ||
      /^(?:born|asked|when|while|although|though|despite|after|before|as|if)$/.test(opening.lower)
    )
  )
    return false;
  for (let i = first; i < at; i++) if (words[i]?.lower === ',') return false;
  for (let i = at + 1; words[i]?.sentence === sentence && i < at + FRONTED; i++) if (words[i]?.lower === ',') return true;
  return false;
}

/** In "his father, Paul Roth" and "his brother Paul Roth", Paul Roth. */
function ownedBy(at: number, { phrases, roleOf, drafts }: Table): ChainDraft[] {
  const phrase = phraseFrom(phrases, at);
  const owned = phrase && (roleOf.get(phrase) ?? (phrase.titleOf && drafts.get(phrase.titleOf)));
  return owned ? [owned] : [];
}

/** The phrase that begins with the token. */
function phraseFrom(phrases: readonly NounPhrase[], token: number): NounPhrase | null {
  let [low, high] = [0, phrases.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((phrases[middle]?.firstToken ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return phrases[low]?.firstToken === token ? (phrases[low] ?? null) : null;
}

/** "It" is read where it does something: not in "it is clear that", not as an object, which is most often a thing. */
function actsAsIt(at: number, subject: boolean, { words }: Grounds): boolean {
  const next = words[at + 1];
  return (
    subject &&
    next !== undefined &&
    (next.pos === 'VERB' || next.pos === 'AUX') &&
    !/^(?:be|seem|appear|take|happen|rain|snow|turn|look|make|matter)$/.test(next.lemma)
  );
}

/** Whom "who" goes on to speak of: the mention just before it, else the noun phrase. */
function whoStandsFor(at: number, situation: Situation): Chosen | null {
  const { table, discourse, source, made } = situation;
  const word = table.grounds.words[at];
  const last = discourse.read[discourse.read.length - 1];
  if (
    word &&
    last &&
    last.sentence === word.sentence &&
    /^,?\s*$/.test(table.grounds.text.slice(last.end, word.start)) &&
    last.form !== 'demonym' &&
    last.draft.kind !== 'Place'
  )
    return { draft: last.draft, why: 'who', form: 'pronoun', there: false };
  if (!source || !word) return null;
  const phrase = table.phrases.findLast(
    (before) => before.sentence === word.sentence && before.end <= word.start && (before.plural || kindIsPerson(before)),
  );
  if (!phrase) return { draft: made.word(word.lower), why: 'word', form: 'pronoun', there: false };
  const draft = made.of(nominalOf(phrase, spanOf(phrase), situation));
  draft.mentions.push(guessed(phrase, 'nominal', evidenceFor('new', draft, { source: true })));
  return { draft, why: 'who', form: 'pronoun', there: false };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
const kindIsPerson = (phrase: NounPhrase): boolean =>
  unnamed({ phrase, called: phrase.head, of: null, source: true, opens: false, headline: false }).kind === 'Person';
