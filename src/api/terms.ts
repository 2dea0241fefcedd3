/** The closed vocabularies as GraphQL enums: the names in capitals, the values as the graph has them. */
import { registerEnumType } from 'type-graphql';
import type {
  SpeechAct as Act,
  Factuality as Fact,
  MentionForm as Form,
  Precision as Grain,
  EntityKind as Kind,
  RelationKind as Link,
  StatementKind as Manner,
  Modality as Mode,
  ParticipantRole as Part,
  Polarity as Pole,
  LinkStatus as Status,
  EventType as Type,
} from '../text/terms.js';

type Values<Term extends string> = { readonly [Each in Term as Uppercase<Each>]: Each };
type Words<Term extends string> = { readonly [Each in Uppercase<Term>]: { readonly description: string } };

function register<Term extends string>(values: Values<Term>, name: string, description: string, valuesConfig: Words<Term>) {
  registerEnumType<Values<Term>>(values, { name, description, valuesConfig: valuesConfig as EnumWords<Values<Term>> });
  return values;
}
type EnumWords<Enum extends object> = NonNullable<Parameters<typeof registerEnumType<Enum>>[1]['valuesConfig']>;
const says = (description: string) => ({ description });

export type EntityKind = Kind;
export const EntityKind: Values<Kind> = {
  PERSON: 'Person',
  ORGANISATION: 'Organisation',
  COUNTRY: 'Country',
  PLACE: 'Place',
  GROUP: 'Group',
};
register(EntityKind, 'EntityKind', 'What sort of thing an entity is.', {
  PERSON: says('A human being.'),
  ORGANISATION: says('A company, party, agency, army, court or other body.'),
  COUNTRY: says('A country, also where its government or its people are meant.'),
  PLACE: says('A city, region, building or other place that is no country.'),
  GROUP: says('People spoken of together: EU leaders, residents, protesters.'),
});

export type StatementKind = Manner;
export const StatementKind: Values<Manner> = { DIRECT: 'direct', INDIRECT: 'indirect', MIXED: 'mixed' };
register(StatementKind, 'StatementKind', 'How much of a statement stands in quotation marks.', {
  DIRECT: says('All of it.'),
  INDIRECT: says('None of it: the article puts it in its own words.'),
  MIXED: says('A part of it.'),
});

export type SpeechAct = Act;
export const SpeechAct: Values<Act> = {
  ASSERT: 'assert',
  DENY: 'deny',
  ACCUSE: 'accuse',
  WARN: 'warn',
  PROMISE: 'promise',
  REQUEST: 'request',
  PREDICT: 'predict',
  BELIEVE: 'believe',
  WITHHOLD: 'withhold',
};
register(SpeechAct, 'SpeechAct', 'What the speaker does by saying it.', {
  ASSERT: says('Says that something is so.'),
  DENY: says('Says that something is not so. A denial never removes what it denies.'),
  ACCUSE: says('Says that someone did wrong.'),
  WARN: says('Says that something bad may come.'),
  PROMISE: says('Undertakes to do something.'),
  REQUEST: says('Asks, urges or orders that something be done.'),
  PREDICT: says('Says that something will be so.'),
  BELIEVE: says('Holds, thinks, hopes or fears that something is so.'),
  WITHHOLD: says('Declines to say: no comment. It contradicts nothing.'),
});

export type Polarity = Pole;
export const Polarity: Values<Pole> = { AFFIRMATIVE: 'affirmative', NEGATED: 'negated' };
register(Polarity, 'Polarity', "The speaker's stance to the content as it is quoted.", {
  AFFIRMATIVE: says('The speaker stands by the words.'),
  NEGATED: says('The speaker denies, dismisses or rejects the words.'),
});

export type Modality = Mode;
export const Modality: Values<Mode> = {
  ASSERTED: 'asserted',
  HEDGED: 'hedged',
  CONDITIONAL: 'conditional',
  NECESSITY: 'necessity',
  FUTURE: 'future',
};
register(Modality, 'Modality', 'How the content is put.', {
  ASSERTED: says('As a plain fact.'),
  HEDGED: says('With may, might, perhaps, reportedly.'),
  CONDITIONAL: says('Under a condition: if, unless.'),
  NECESSITY: says('As what must or should be.'),
  FUTURE: says('As what will be.'),
});

export type EventType = Type;
export const EventType = {
  AGREE: 'AGREE',
  CONSULT: 'CONSULT',
  SUPPORT: 'SUPPORT',
  CONCEDE: 'CONCEDE',
  COOPERATE: 'COOPERATE',
  AID: 'AID',
  RETREAT: 'RETREAT',
  REQUEST: 'REQUEST',
  ACCUSE: 'ACCUSE',
  REJECT: 'REJECT',
  THREATEN: 'THREATEN',
  PROTEST: 'PROTEST',
  SANCTION: 'SANCTION',
  MOBILIZE: 'MOBILIZE',
  COERCE: 'COERCE',
  ASSAULT: 'ASSAULT',
  STATEMENT: 'STATEMENT',
  OTHER: 'OTHER',
} satisfies { readonly [Each in Type]: Each };
register<Type>(EventType, 'EventType', "What happened: PLOVER's sixteen types, speech itself, and what they have no type for.", {
  AGREE: says('Parties agree, sign, settle.'),
  CONSULT: says('Parties meet, visit, talk.'),
  SUPPORT: says('Someone backs someone: praises, recognises, allies.'),
  CONCEDE: says('Someone yields: eases, resigns, releases.'),
  COOPERATE: says('Parties act together: trade, train, share.'),
  AID: says('Someone gives help: money, arms, refuge.'),
  RETREAT: says('Someone withdraws, cedes or lays down arms.'),
  REQUEST: says('Someone asks for something.'),
  ACCUSE: says('Someone blames, charges, sues, investigates.'),
  REJECT: says('Someone refuses or vetoes.'),
  THREATEN: says('Someone threatens.'),
  PROTEST: says('People demonstrate, strike, riot.'),
  SANCTION: says('Someone cuts ties or imposes sanctions.'),
  MOBILIZE: says('Forces are deployed or raised.'),
  COERCE: says('Someone arrests, seizes, censors, expels.'),
  ASSAULT: says('Someone attacks, bombs, kills.'),
  STATEMENT: says('Someone speaks in public: an address, a release.'),
  OTHER: says('Anything else: `mode` has the word that tells it.'),
});

export type Factuality = Fact;
export const Factuality: Values<Fact> = {
  ASSERTED: 'asserted',
  ALLEGED: 'alleged',
  DENIED: 'denied',
  DISPUTED: 'disputed',
  PLANNED: 'planned',
  HYPOTHETICAL: 'hypothetical',
  PRESUPPOSED: 'presupposed',
};
register(Factuality, 'Factuality', 'How sure it is that an event took place. What is told only inside statements is at most alleged.', {
  ASSERTED: says('An article says so in its own voice.'),
  ALLEGED: says('Someone says so.'),
  DENIED: says('Someone says that it did not happen.'),
  DISPUTED: says('Some say so, others deny it.'),
  PLANNED: says('It is to happen.'),
  HYPOTHETICAL: says('It might happen.'),
  PRESUPPOSED: says('It is taken for granted in passing.'),
});

export type ParticipantRole = Part;
export const ParticipantRole: Values<Part> = { ACTOR: 'actor', RECIPIENT: 'recipient', PLACE: 'place', TOPIC: 'topic' };
register(ParticipantRole, 'ParticipantRole', 'What part an entity has in an event.', {
  ACTOR: says('It acts.'),
  RECIPIENT: says('It is acted upon.'),
  PLACE: says('It is where the event takes place.'),
  TOPIC: says('It is what the event is about.'),
});

export type MentionForm = Form;
export const MentionForm: Values<Form> = {
  NAME: 'name',
  SURNAME: 'surname',
  ROLE: 'role',
  PRONOUN: 'pronoun',
  METONYM: 'metonym',
  DEMONYM: 'demonym',
  ACRONYM: 'acronym',
  NOMINAL: 'nominal',
};
register(MentionForm, 'MentionForm', 'In what form an article mentions an entity.', {
  NAME: says('By its name.'),
  SURNAME: says('By the surname alone.'),
  ROLE: says('By a role: the minister.'),
  PRONOUN: says('By a pronoun: she, it.'),
  METONYM: says('By something that stands for it: the Kremlin.'),
  DEMONYM: says('By a word for its people: Kenyan.'),
  ACRONYM: says('By initials: NATO.'),
  NOMINAL: says('By another noun: the city, two officials.'),
});

export type Precision = Grain;
export const Precision: Values<Grain> = {
  MINUTE: 'minute',
  HOUR: 'hour',
  DAY: 'day',
  WEEK: 'week',
  MONTH: 'month',
  YEAR: 'year',
  PAST: 'past',
  ONGOING: 'ongoing',
  FUTURE: 'future',
};
register(Precision, 'Precision', 'How exactly a time is known.', {
  MINUTE: says('To the minute.'),
  HOUR: says('To the hour.'),
  DAY: says('To the day.'),
  WEEK: says('To the ISO week: 2024-W42.'),
  MONTH: says('To the month: 2024-10.'),
  YEAR: says('To the year.'),
  PAST: says('Only that it was before something.'),
  ONGOING: says('Only that it goes on.'),
  FUTURE: says('Only that it is to come.'),
});

export const Order = { NEWEST: 'NEWEST', OLDEST: 'OLDEST' } as const;
export type Order = keyof typeof Order;
register<Order>(Order, 'Order', 'Which way a list runs.', { NEWEST: says('The latest first.'), OLDEST: says('The earliest first.') });

export const Bucket = { HOUR: 'HOUR', DAY: 'DAY', WEEK: 'WEEK', MONTH: 'MONTH', YEAR: 'YEAR' } as const;
export type Bucket = keyof typeof Bucket;
register<Bucket>(Bucket, 'Bucket', 'By what time things are counted, in UTC.', {
  HOUR: says('By the hour; what is known to the day alone is not counted.'),
  DAY: says('By the day.'),
  WEEK: says('By the ISO week, from Monday on.'),
  MONTH: says('By the month.'),
  YEAR: says('By the year.'),
});

export const StatementFacet = {
  SPEAKER: 'SPEAKER',
  ABOUT: 'ABOUT',
  OUTLET: 'OUTLET',
  ACT: 'ACT',
  KIND: 'KIND',
  CUE: 'CUE',
  COUNTRY: 'COUNTRY',
} as const;
export type StatementFacet = keyof typeof StatementFacet;
register<StatementFacet>(StatementFacet, 'StatementFacet', 'By what statements are counted.', {
  SPEAKER: says('By who said it; one that two said counts for each.'),
  ABOUT: says('By whom or what it is about; one about two counts for each.'),
  OUTLET: says('By the outlet that carries it.'),
  ACT: says('By what the speaker does by saying it.'),
  KIND: says('By how much of it stands in quotation marks.'),
  CUE: says('By the verb or phrase that says that it was said, in its base form.'),
  COUNTRY: says('By the country of whoever said it, or for which they speak.'),
});

export const EventFacet = { TYPE: 'TYPE', FACTUALITY: 'FACTUALITY', PLACE: 'PLACE', PARTICIPANT: 'PARTICIPANT', OUTLET: 'OUTLET' } as const;
export type EventFacet = keyof typeof EventFacet;
register<EventFacet>(EventFacet, 'EventFacet', 'By what events are counted.', {
  TYPE: says('By what sort of thing happened.'),
  FACTUALITY: says('By how sure it is that it took place.'),
  PLACE: says('By where it took place.'),
  PARTICIPANT: says('By who and what takes part; one with two counts for each.'),
  OUTLET: says('By the outlets that report it; one that two report counts for each.'),
});

export type RelationKind = Link;
export const RelationKind: Values<Link> = {
  REPEATS: 'repeats',
  SUPPORTS: 'supports',
  CONTRADICTS: 'contradicts',
  RESPONDS_TO: 'responds_to',
};
register(RelationKind, 'RelationKind', 'What two statements, or two claims, have to do with each other.', {
  REPEATS: says('A statement says again what an earlier one said.'),
  SUPPORTS: says('A claim speaks for another.'),
  CONTRADICTS: says('A claim cannot hold where another does: disputed by, and no verdict on either.'),
  RESPONDS_TO: says('A statement answers an earlier one.'),
});

export type Verdict = 'same' | 'different' | 'unsure';
export const Verdict: Values<Verdict> = { SAME: 'same', DIFFERENT: 'different', UNSURE: 'unsure' };
register(Verdict, 'Verdict', 'What somebody says of two entities.', {
  SAME: says('They are one.'),
  DIFFERENT: says('They are two.'),
  UNSURE: says('It cannot be said.'),
});

export type RelationStatus = Status;
export const RelationStatus: Values<Status> = { AUTO: 'auto', CONFIRMED: 'confirmed', REJECTED: 'rejected' };
register(RelationStatus, 'RelationStatus', 'Whether a person has looked at it.', {
  AUTO: says('Found by a program alone.'),
  CONFIRMED: says('A person found it right.'),
  REJECTED: says('A person found it wrong.'),
});

export const Rank = { COUNT: 'COUNT', RISE: 'RISE' } as const;
export type Rank = keyof typeof Rank;
register<Rank>(Rank, 'Rank', 'By what a list is ranked.', {
  COUNT: says('By how many there are.'),
  RISE: says('By how many more there are than in the period of equal length before; what did not rise is left out.'),
});
