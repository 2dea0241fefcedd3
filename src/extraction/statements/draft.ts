/** A draft of a statement: all that can be read off one attribution without the others. */
import type { Attribution, Document, Paragraph } from '../../document/document.js';
import { CUE_FRAMES } from '../../lexicon/cue-frames.js';
import type { Span } from '../../text/span.js';
import { SpanIndex } from '../../text/span-index.js';
import type { SpeechAct } from '../../text/terms.js';
import { type Quotation, quotationsIn, quotedParts } from '../quotations.js';
import { type SourceChain, sourceChains } from '../source-chain.js';
import { around, type Word, wordsIn, wordsOf } from '../words.js';
import { aboutOf, type Placed, placedMentions } from './about.js';
import { readAct } from './act.js';
import { type CueReading, readCue } from './cue.js';
import { kindOf } from './kind.js';
import { officesByHolder, speakerOf, speaksOfOwn } from './source.js';

type Read = Document<'chains' | 'offices' | 'tokens' | 'tags' | 'sentences' | 'paragraphs'>;

/** A document prepared for reading many attributions. */
export type Ground = {
  readonly document: Read;
  readonly words: readonly Word[];
  readonly mentions: SpanIndex<Placed>;
  readonly quotations: SpanIndex<Quotation>;
  readonly officesOf: ReturnType<typeof officesByHolder>;
  readonly chainOf: (source: Span) => SourceChain | null;
};

export const groundOf = (document: Read): Ground => ({
  document,
  words: wordsOf(document.text, document.tokens, document.tags),
  mentions: new SpanIndex(placedMentions(document.chains)),
  quotations: new SpanIndex(document.paragraphs.flatMap((paragraph) => quotationsIn(document.text, paragraph))),
  officesOf: officesByHolder(document.offices),
  chainOf: sourceChains(document),
});

export type StatementDraft = ReturnType<typeof draftOf>;

export function draftOf({ source: sourceSpan, cue, content, confidence, sourceConfidence }: Attribution, ground: Ground) {
  const { document, words, mentions, quotations } = ground;
  const said = content.flatMap((part) => wordsIn(words, part));
  const quoted = quotedParts(document.text, quotations, content);
  const kind = kindOf(document.text, content, quoted);
  const cueRead = cue && { ...readCue(words, cue, said), span: cue };
  const speaker = sourceSpan && speakerOf(sourceSpan, ground);
  const own = speaker !== null && speaksOfOwn(speaker, said, mentions, document);
  const sources = speaker ? [speaker.chain, ...speaker.also] : [];
  const others = mentions.overlapping(...content).some(({ chain }) => document.chains[chain]?.named === true && !sources.includes(chain));
  const reading = readAct(cueRead, said, { direct: kind === 'direct', own, others });
  return {
    kind,
    content,
    quoted,
    cue: cueRead,
    addressed: cueRead?.act === 'accuse' || cueRead?.act === 'request' || cueRead?.act === 'warn',
    sourceSpan,
    speaker,
    source: speaker?.chain ?? null,
    named: speaker !== null && (document.chains[speaker.chain]?.named ?? false),
    reading,
    about: aboutOf(mentions, {
      ...{ act: reading.act, cue, content, sources, byContent: isByContent(reading.act, cueRead) },
      mutual: sources.length > 0 && cue !== null && EACH_OTHER.test(document.text.slice(cue.start, cue.end + LONGEST_OBJECT)),
    }),
    lemmas: said.map(({ lemma }) => lemma),
    quotedLemmas: quoted.flatMap((part) => wordsIn(words, part)).map(({ lemma }) => lemma),
    confidence,
    sourceConfidence,
    ...placeOf(cue ?? (content[0] as Span), ground),
    ...tenseOf(cue ? wordsIn(words, cue) : [], words),
  };
}

/** The cue may end before its object. */
/** Whether it is not the cue that aims the act at whom it names: "told Norland that Ostia lied" accuses Ostia, "told Norland to pay" asks Norland. */
const isByContent = (act: SpeechAct, cue: CueReading | null): boolean =>
  cue !== null && !cue.negated && cue.act !== act && (BLAMING.has(act) || CUE_FRAMES.get(cue.lemma)?.addressee !== 'bare');

const BLAMING: ReadonlySet<SpeechAct> = new Set(['accuse', 'deny']);

const EACH_OTHER = /^\S+(?: \S+)? (?:each other|one another)\b/;
const LONGEST_OBJECT = 12;

type Place = { readonly sentence: Span; readonly paragraph: number; readonly part: Paragraph['part'] };

/** The sentence and the paragraph in which the words stand. */
function placeOf(span: Span, { document: { sentences, paragraphs }, words }: Ground): Place {
  const sentence = sentences[wordsIn(words, span)[0]?.sentence ?? -1];
  const paragraph = sentence?.paragraph ?? -1;
  return { sentence: sentence ?? span, paragraph, part: paragraphs[paragraph]?.part ?? 'body' };
}

type Tense = { readonly past: boolean; readonly participle: boolean; readonly perfect: boolean };

/** Of the cue's verb, which stands among the words `inside`; a cue without one has no tense. */
function tenseOf(inside: readonly Word[], words: readonly Word[]): Tense {
  const verb = inside.find(({ pos }) => pos === 'VERB');
  if (!verb) return { past: false, participle: false, perfect: false };
  const participle = verb.lower.endsWith('ing');
  const left = around(words, verb).before.slice(-AUXILIARIES);
  const past = participle || (verb.lower !== verb.lemma && !verb.lower.endsWith('s'));
  return { past, participle, perfect: left.some(({ lower }) => lower === 'had') };
}

/** Words before a verb among which its auxiliaries stand: "had never once said". */
const AUXILIARIES = 3;
