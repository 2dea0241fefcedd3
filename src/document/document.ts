/** A document: an article's text with the layers that components have added to it. */
import type { Span } from '../text/span.js';
import type {
  EntityKind,
  EventType,
  Factuality,
  MentionForm,
  Modality,
  ParticipantRole,
  Polarity,
  Precision,
  SpeechAct,
  StatementKind,
} from '../text/terms.js';

/** A line or block of the text. A headline is the first line; a standfirst stands between it and the body; boilerplate is captions, bylines and the like. */
export type Paragraph = Span & { readonly part: 'headline' | 'dateline' | 'standfirst' | 'body' | 'boilerplate' };
/** Never crosses a paragraph. */
export type Sentence = Span & { readonly paragraph: number };
/** A word or mark, in text order; `sentence` indexes `sentences`. */
export type Token = Span & { readonly sentence: number };
/** A half-open range of token indexes; another shape than `Span`, so that the two cannot be mixed. */
export type TokenRange = { readonly firstToken: number; readonly endToken: number };
/** Universal Dependencies' parts of speech. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';
/** One for each token, in the same order. `lemma` is lower case but for names. */
export type Tag = { readonly pos: PartOfSpeech; readonly lemma: string };
/** A word outside names, or the first or a later word of a name of some kind. */
export type NameLabel = 'O' | `${'B' | 'I'}-${Exclude<EntityKind, 'Group'>}`;
/** What the encoder says of a token, one for each in the same order. */
export type WordLabels = {
  readonly pos: PartOfSpeech;
  /** Logarithms of the probability of each name label, in the order of the model's NAME_LABELS. */
  readonly names: Float32Array;
  /** The probability that the word heads the mention of an event. */
  readonly event: number;
};
/** A proper name, without titles and possessives. */
export type Name = Span & {
  readonly kind: EntityKind;
  readonly form: Extract<MentionForm, 'name' | 'acronym' | 'demonym'>;
  readonly confidence: number;
};
/** Who (source), the words that say so (cue) and what (content), as the encoder found them. */
export type Attribution = {
  readonly source: Span | null;
  readonly cue: Span | null;
  /** In text order; several when interrupted. */
  readonly content: readonly Span[];
  /** That it is right, from 0 to 1; and that the source is, where the content is. */
  readonly confidence: number;
  readonly sourceConfidence: number;
};
/** Words that say when, resolved against the day of publication. */
export type TimeExpression = Span & { readonly when: Moment };
/** As a `When` of the decomposition, without its span. */
export type Moment = {
  readonly value: string | null;
  readonly precision: Precision;
  readonly before: string | null;
  readonly after: string | null;
  readonly method: string;
};
/** A time with the words that say it; null where no words do. */
export type Dated = Moment & { readonly span: Span | null };
/** Everything in the article that is spoken of as one thing. `key` indexes `chains`. */
export type Chain = {
  readonly kind: EntityKind;
  readonly name: string;
  readonly named: boolean;
  readonly ambiguous: boolean;
  readonly aliases: readonly string[];
  readonly wikidataId: string | null;
  readonly iso2: string | null;
  /** Index of the chain that is its country; null where the article does not tell. */
  readonly country: number | null;
  /** Indexes of the chains it is a member of. */
  readonly memberOf: readonly number[];
  /** In text order, never empty. */
  readonly mentions: readonly ChainMention[];
};
export type ChainMention = Span & {
  readonly form: MentionForm;
  readonly confidence: number;
  /** Where two or more are close: all who may be meant, the likeliest first; else none. */
  readonly candidates: readonly Candidate[];
};
/** One who may be meant: how likely, from 0 to 1, and why. */
export type Candidate = { readonly chain: number; readonly score: number; readonly reason: string };
/** An office as the article states it; `holder` and `of` index `chains`. */
export type Office = {
  readonly holder: number;
  readonly title: string;
  readonly of: number | null;
  readonly from: Dated | null;
  readonly until: Dated | null;
  readonly span: Span;
};
/** An attribution with all that is read off it; chains, offices and statements by index into their layers. */
export type Utterance = {
  readonly kind: StatementKind;
  readonly content: readonly Span[];
  readonly quoted: readonly Span[];
  readonly source: {
    readonly chain: number;
    readonly also: readonly number[];
    readonly span: Span;
    readonly office: number | null;
    /** The full name of a person whom the article does not name as the speaker, known from a dated list alone. */
    readonly inferred: string | null;
    readonly candidates: readonly Candidate[];
    readonly confidence: number;
  } | null;
  readonly cue: { readonly span: Span; readonly lemma: string } | null;
  readonly act: SpeechAct;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly about: readonly { readonly chain: number; readonly target: boolean }[];
  readonly saidAt: Dated | null;
  readonly due: Dated | null;
  readonly within: number | null;
  readonly restates: number | null;
  readonly confidence: number;
};
/** What happened, as the article tells it in one place or several; chains and utterances by index. `trigger` is the place that tells most. */
export type Happening = {
  readonly type: EventType;
  readonly mode: string | null;
  readonly trigger: Span;
  readonly participants: readonly { readonly chain: number; readonly role: ParticipantRole; readonly span: Span }[];
  readonly date: Dated | null;
  readonly place: number | null;
  readonly factuality: Factuality;
  readonly utterances: readonly number[];
  readonly confidence: number;
};

/** Words that tell that something happens, happened or may happen. `happening` indexes `happenings`; null where it is no event of a type that is kept. */
export type EventTrigger = Span & { readonly happening: number | null; readonly confidence: number };

/** Every layer there is. A component names those it reads and those it adds. */
export type Layers = {
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  readonly wordLabels: readonly WordLabels[];
  readonly times: readonly TimeExpression[];
  readonly names: readonly Name[];
  readonly readings: readonly Attribution[];
  readonly attributions: readonly Attribution[];
  readonly chains: readonly Chain[];
  readonly offices: readonly Office[];
  readonly utterances: readonly Utterance[];
  /** One for each token: that it heads the mention of an event, from 0 to 1. */
  readonly eventScores: readonly number[];
  readonly happenings: readonly Happening[];
  /** In text order; no two overlap. */
  readonly triggers: readonly EventTrigger[];
};
export type Layer = keyof Layers;

/** What every document has from the start. */
export type Base = {
  readonly id: string;
  readonly text: string;
  /** ISO 8601 with its offset, or a bare day. */
  readonly publishedAt: string | null;
  /** The first line, where the article has a headline. */
  readonly headline: string | null;
};
/** A document on which at least the layers `Has` are set. */
export type Document<Has extends Layer = never> = Base & Pick<Layers, Has>;
