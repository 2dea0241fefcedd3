/** The closed vocabularies that every part shares: kinds of entity, speech acts, event types and the like. */

export const ENTITY_KINDS = ['Person', 'Organisation', 'Country', 'Place', 'Group'] as const;
export const MENTION_FORMS = ['name', 'surname', 'role', 'pronoun', 'metonym', 'demonym', 'acronym', 'nominal'] as const;
export const STATEMENT_KINDS = ['direct', 'indirect', 'mixed'] as const;
export const SPEECH_ACTS = ['assert', 'deny', 'accuse', 'warn', 'promise', 'request', 'predict', 'believe', 'withhold'] as const;
export const POLARITIES = ['affirmative', 'negated'] as const;
export const MODALITIES = ['asserted', 'hedged', 'conditional', 'necessity', 'future'] as const;
export const PRECISIONS = ['minute', 'hour', 'day', 'week', 'month', 'year', 'past', 'ongoing', 'future'] as const;
/** The sixteen of PLOVER, then speech itself, then what PLOVER has no type for. */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'STATEMENT',
  'OTHER',
] as const;
export const FACTUALITIES = ['asserted', 'alleged', 'denied', 'disputed', 'planned', 'hypothetical', 'presupposed'] as const;
export const PARTICIPANT_ROLES = ['actor', 'recipient', 'place', 'topic'] as const;
/** What two statements, or two claims, have to do with each other. */
export const RELATION_KINDS = ['repeats', 'supports', 'contradicts', 'responds_to'] as const;
/** Whether a person has looked at what joins two articles. */
export const LINK_STATUSES = ['auto', 'confirmed', 'rejected'] as const;

export type EntityKind = (typeof ENTITY_KINDS)[number];
export type MentionForm = (typeof MENTION_FORMS)[number];
export type StatementKind = (typeof STATEMENT_KINDS)[number];
export type SpeechAct = (typeof SPEECH_ACTS)[number];
export type Polarity = (typeof POLARITIES)[number];
export type Modality = (typeof MODALITIES)[number];
export type Precision = (typeof PRECISIONS)[number];
export type EventType = (typeof EVENT_TYPES)[number];
export type Factuality = (typeof FACTUALITIES)[number];
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];
export type RelationKind = (typeof RELATION_KINDS)[number];
export type LinkStatus = (typeof LINK_STATUSES)[number];
