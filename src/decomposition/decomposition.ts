/** The decomposition: one plain, versioned value per article; what extraction makes and what every store takes. */
import { z } from 'zod';
import {
  ENTITY_KINDS,
  EVENT_TYPES,
  FACTUALITIES,
  MENTION_FORMS,
  MODALITIES,
  PARTICIPANT_ROLES,
  POLARITIES,
  PRECISIONS,
  SPEECH_ACTS,
  STATEMENT_KINDS,
} from '../text/terms.js';

export const SCHEMA_VERSION = 'hearsay/1';

/** UTF-16 code units of what is looked up by its words: no name or address has as many, and what has is a slip. */
export const MOST_UNITS = 2000;

const id = z.string().min(1).max(200).describe('An id that is unique among its kind in this decomposition.');
const text = z.string().min(1);
const name = text.max(MOST_UNITS);
const confidence = z.number().min(0).max(1).describe('From 0 to 1.');
const offset = z.int().min(0);

const span = z
  .strictObject({ start: offset, end: offset })
  .describe('A half-open range of article.text in UTF-16 code units: text.slice(start, end) is the words.');

const when = z
  .strictObject({
    value: z.string().nullable().describe('ISO 8601, cut to the precision, of the years 1000 to 9998; null where only a bound is known.'),
    precision: z.enum(PRECISIONS),
    before: z.string().nullable().describe('ISO 8601: it was before this.'),
    after: z.string().nullable().describe('ISO 8601: it was after this.'),
    method: text.describe('How the value was found, for example "weekday before publication".'),
    span: span.nullable().describe('The words that say when; null where nothing in the text does.'),
  })
  .describe('A time with its precision, how it was found and the words that say it.');

const article = z
  .strictObject({
    id: text.max(400).describe('The given id, else a hash of the canonical URL, else of the text.'),
    url: z.string().max(MOST_UNITS).nullable(),
    headline: z.string().nullable().describe("Where there is one, it is the text's first line."),
    outlet: z.string().max(MOST_UNITS).nullable(),
    publishedAt: z
      .string()
      .nullable()
      .describe('ISO 8601 with its offset, or a bare day, of the years 1000 to 9998; null: no relative date is resolved.'),
    language: z.string().min(2),
    text,
    textSha256: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .describe('The article as it arrived.');

const entity = z.strictObject({
  id,
  kind: z.enum(ENTITY_KINDS),
  name: name.describe('The fullest name the article gives, without title.'),
  named: z.boolean().describe("False for 'the Kremlin spokesman' and 'two officials'."),
  ambiguous: z.boolean().describe('True where the article leaves open which of several bearers of the name is meant.'),
  aliases: z.array(name),
  wikidataId: z
    .string()
    .regex(/^Q[1-9]\d{0,17}$/)
    .nullable(),
  iso2: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  countryId: id.nullable().describe('The entity that is its country, as this article tells it.'),
  memberOf: z.array(id),
});

const mention = z.strictObject({ id, entityId: id, start: offset, end: offset, confidence, form: z.enum(MENTION_FORMS) });

const role = z.strictObject({
  holderId: id,
  title: text,
  ofId: id.nullable(),
  from: when.nullable(),
  until: when.nullable(),
  span,
});

const source = z.strictObject({
  entityId: id,
  alsoIds: z.array(id).describe("The others in 'A and B said'."),
  span,
  roleIndex: z.int().min(0).nullable().describe('Index into roles: in which role the source speaks.'),
  inferredId: id.nullable().describe('A person inferred from a role: shown, never counted as the speaker.'),
  candidates: z.array(z.strictObject({ entityId: id, score: confidence, reason: text })).describe('Filled when it was not sure.'),
  confidence: confidence.describe('That these words are the source, where the content is right.'),
});

const statement = z.strictObject({
  id,
  kind: z.enum(STATEMENT_KINDS),
  content: z.array(span).min(1).describe('Several when the content is interrupted.'),
  quoted: z.array(span).describe('The words in quotation marks, without the marks.'),
  source: source.nullable(),
  cue: z.strictObject({ span, lemma: text }).nullable(),
  act: z.enum(SPEECH_ACTS),
  polarity: z.enum(POLARITIES).describe("The speaker's stance to the content as quoted."),
  modality: z.enum(MODALITIES),
  about: z.array(z.strictObject({ entityId: id, target: z.boolean() })),
  saidAt: when.nullable(),
  due: when.nullable().describe('When a promise or prediction falls due.'),
  within: id.nullable().describe('The statement inside which this one is reported.'),
  restates: id.nullable().describe('The statement of the body that a headline, standfirst or repetition says again.'),
  confidence,
});

const event = z.strictObject({
  id,
  type: z.enum(EVENT_TYPES),
  mode: z.string().nullable().describe("PLOVER's mode; for OTHER the trigger's lemma."),
  trigger: span,
  participants: z.array(z.strictObject({ entityId: id, role: z.enum(PARTICIPANT_ROLES), span })),
  date: when.nullable(),
  placeId: id.nullable(),
  factuality: z.enum(FACTUALITIES),
  statementIds: z.array(id).describe('The statements that tell or deny it.'),
  confidence,
});

const trigger = z
  .strictObject({
    ...span.shape,
    eventId: id.nullable().describe('The event it tells; null where that is none of the kinds that are kept.'),
    confidence,
  })
  .describe('Words that tell that something happens, happened or may happen.');

/** The shape alone; `parseDecomposition` also checks what a shape cannot say. */
export const decompositionSchema = z
  .strictObject({
    schema: z.literal(SCHEMA_VERSION),
    article,
    producer: z.strictObject({ name: text, version: text }),
    entities: z.array(entity),
    mentions: z.array(mention),
    roles: z.array(role),
    statements: z.array(statement),
    events: z.array(event),
    triggers: z
      .array(trigger)
      .optional()
      .describe('All words that tell an event, in text order: of an event told in several places, each.'),
  })
  .describe('What one article says: who, what about whom, and what happened.');

type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

export type Decomposition = DeepReadonly<z.infer<typeof decompositionSchema>>;
export type DecomposedArticle = Decomposition['article'];
export type Entity = Decomposition['entities'][number];
export type Mention = Decomposition['mentions'][number];
export type Role = Decomposition['roles'][number];
export type Statement = Decomposition['statements'][number];
export type Source = NonNullable<Statement['source']>;
export type Event = Decomposition['events'][number];
export type When = NonNullable<Statement['saidAt']>;
