/** Reads each attribution: who speaks, in what kind of words, to what end, about whom and when. */
import type { Attribution, Document, Utterance } from '../../document/document.js';
import { contains, type Span, textOf } from '../../text/span.js';
import type { Component } from '../component.js';
import { type Quotation, quotationsIn, quotedParts } from '../quotations.js';
import { type SourceChain, sourceChains } from '../source-chain.js';
import { aboutOf, type Placed, placedMentions } from '../statements/about.js';
import { readAct } from '../statements/act.js';
import { type CueReading, readCue } from '../statements/cue.js';
import { dueTime } from '../statements/due.js';
import { kindOf } from '../statements/kind.js';
import { within } from '../statements/nesting.js';
import { wholeContents } from '../statements/outer-content.js';
import { restated } from '../statements/restating.js';
import { timesSaid } from '../statements/said-at.js';
import { secondHand } from '../statements/second-hand.js';
import { speakerOf, speaksOfOwn } from '../statements/source.js';
import { withoutStrays } from '../statements/strays.js';
import { eachClause } from '../statements/that-clauses.js';
import { type Word, wordsIn, wordsOf } from '../words.js';

const NEEDS = ['attributions', 'chains', 'offices', 'tokens', 'tags', 'sentences', 'paragraphs', 'times'] as const;
type Read = Document<(typeof NEEDS)[number]>;

/** In text order of cue, else of content. Every attribution becomes one utterance; "that A and that B" two. */
export const utterances = {
  name: 'utterances',
  version: '1',
  needs: NEEDS,
  adds: ['utterances'],
  annotate: (document) => ({ utterances: utterancesOf(document) }),
} as const satisfies Component<(typeof NEEDS)[number], 'utterances'>;

function utterancesOf(document: Read): readonly Utterance[] {
  const { text, times, chains, tokens, tags, paragraphs } = document;
  const words = wordsOf(text, tokens, tags);
  const mentions = placedMentions(chains);
  const chainOf = sourceChains(document);
  const quotations = paragraphs.flatMap((paragraph) => quotationsIn(text, paragraph));
  const found = wholeContents(
    text,
    document.attributions.map((attribution) => withoutStrays(text, attribution)),
  );
  const drafts = [...found, ...secondHand(found, { words, mentions, quotations })]
    .flatMap((attribution) => eachClause(text, attribution, quotations))
    .sort((a, b) => anchorOf(a) - anchorOf(b) || startOf(a) - startOf(b))
    .map((attribution) => draftOf(attribution, { document, words, mentions, chainOf, quotations }));
  const outer = within(drafts.map(({ cue, content }) => ({ cue: cue?.span ?? null, content })));
  const again = restated(drafts.map((draft) => ({ ...draft, text: draft.content.map((span) => textOf(text, span)).join(' ') })));
  const said = timesSaid(
    drafts.map((draft, index) => ({ ...draft, cue: draft.cue?.span ?? null, within: outer[index] !== null })),
    times,
    text,
    document.publishedAt,
  );
  return drafts.map(({ speaker, span, reading, ...draft }, index) => ({
    kind: draft.kind,
    content: draft.content,
    quoted: draft.quoted,
    source: speaker && span && { chain: speaker.chain, also: speaker.also, span, office: speaker.office, inferred: null, candidates: [] },
    cue: draft.cue && { span: draft.cue.span, lemma: draft.cue.lemma },
    ...reading,
    about: draft.about,
    saidAt: said[index] ?? null,
    due: dueTime(reading, draft.content, times),
    within: outer[index] ?? null,
    restates: again[index] ?? null,
    confidence: draft.confidence,
  }));
}

const startOf = ({ content }: Attribution): number => content[0]?.start ?? 0;
const anchorOf = (attribution: Attribution): number => attribution.cue?.start ?? startOf(attribution);

type Ground = {
  readonly document: Read;
  readonly words: readonly Word[];
  readonly mentions: readonly Placed[];
  readonly chainOf: (span: Span) => SourceChain | null;
  readonly quotations: readonly Quotation[];
};

/** All that can be read off one attribution without the others. */
function draftOf(
  { source: span, cue: cueSpan, content, confidence }: Attribution,
  { document, words, mentions, chainOf, quotations }: Ground,
) {
  const { text, offices } = document;
  const said = content.flatMap((part) => wordsIn(words, part));
  const quoted = quotedParts(text, quotations, content);
  const kind = kindOf(text, content, quoted);
  const cue = cueSpan && { ...readCue(words, cueSpan), span: cueSpan };
  const speaker = span && speakerOf(span, { chainOf, mentions, offices });
  const reading = readAct(cue, said, {
    direct: kind === 'direct',
    own: speaker !== null && speaksOfOwn(speaker, content, mentions, document),
  });
  const sources = speaker ? [speaker.chain, ...speaker.also] : [];
  return {
    content,
    quoted,
    kind,
    cue,
    reading,
    act: reading.act,
    span,
    speaker,
    sourceSpan: span,
    source: speaker?.chain ?? null,
    about: aboutOf(mentions, { act: reading.act, cue: cueSpan, content, sources }),
    lemmas: said.map(({ lemma }) => lemma),
    quotedLemmas: quoted.flatMap((part) => wordsIn(words, part)).map(({ lemma }) => lemma),
    confidence: rounded(confidence * (speaker?.confidence ?? 1)),
    ...placeOf(cueSpan ?? (content[0] as Span), document),
    ...tenseOf(cue, words),
  };
}

/** The sentence and the paragraph in which the words stand. */
function placeOf(span: Span, { sentences, paragraphs }: Read) {
  const paragraph = paragraphs.findIndex((whole) => contains(whole, span));
  const sentence = sentences.find((whole) => contains(whole, { start: span.start, end: span.start + 1 })) ?? span;
  return { sentence, paragraph, part: paragraphs[paragraph]?.part ?? 'body' };
}

function tenseOf(cue: (CueReading & { readonly span: Span }) | null, words: readonly Word[]) {
  const verb = cue ? wordsIn(words, cue.span).find(({ pos }) => pos === 'VERB') : undefined;
  const participle = verb?.lower.endsWith('ing') ?? false;
  return { participle, past: participle || (verb !== undefined && verb.lower !== verb.lemma && !verb.lower.endsWith('s')) };
}

/** Three decimals: enough to rank by, and equal on every machine. */
const rounded = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
