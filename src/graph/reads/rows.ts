/** What the files of cypher/read give back: one type for each kind of node, as its `.cypher` file projects it. */
import type {
  EntityKind,
  EventType,
  Factuality,
  LinkStatus,
  MentionForm,
  Modality,
  ParticipantRole,
  Polarity,
  Precision,
  RelationKind,
  SpeechAct,
  StatementKind,
} from '../../text/terms.js';

/** A `When` flat on its owner: `saidAtValue`, `saidAtPrecision` …; all null where there is none. */
export type FlatWhen<Name extends string> = { readonly [Key in `${Name}${'Value' | 'Before' | 'After' | 'Text'}`]: string | null } & {
  readonly [Key in `${Name}Precision`]: Precision | null;
};

export type EntityRow = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly named: boolean;
  readonly aliases: readonly string[];
  readonly wikidataId: string | null;
  readonly iso2: string | null;
  /** The one that it is made one with, and of that one all that are: where the file that was read tells so. */
  readonly canonicalId?: string;
  readonly memberIds?: readonly string[] | null;
};

/** Without its text, which can be long: `article-texts` has it. */
export type ArticleRow = FlatWhen<'published'> & {
  readonly id: string;
  readonly headline: string | null;
  readonly url: string | null;
  readonly outletId: string | null;
  readonly outletName: string | null;
  readonly addedAt: string;
  readonly sortKey: string;
  readonly headlineQuotesNotInBody: readonly string[] | null;
};

/** A page brings what is asked for alone: src/api/statement/fields.ts knows which field of the API needs what. */
export type StatementRow = FlatWhen<'saidAt'> &
  FlatWhen<'due'> & {
    readonly id: string;
    readonly kind: StatementKind;
    readonly act: SpeechAct;
    readonly polarity: Polarity;
    readonly modality: Modality;
    readonly confidence: number;
    readonly producer: string;
    readonly text: string;
    readonly quoted: readonly string[];
    /** Of the content, one for each part, with `ends`. */
    readonly starts: readonly number[];
    readonly ends: readonly number[];
    readonly sourceText: string | null;
    readonly cueText: string | null;
    readonly cueLemma: string | null;
    readonly cueStart: number | null;
    readonly cueEnd: number | null;
    /** The source first, then those in 'A and B said'. */
    readonly speakerIds: readonly string[];
    readonly aboutIds: readonly string[];
    readonly targetIds: readonly string[];
    readonly articleId: string;
    readonly outletId: string | null;
    /** Null where the statement restates, or its article is an older revision. */
    readonly claimId: string | null;
    /** The second in which it was said, and its id. */
    readonly sortKey: string;
    readonly key: string;
    /** Neighbours, where the page was asked for them. */
    readonly sources?: readonly EntityRow[];
    readonly about?: readonly EntityRow[];
    readonly article?: ArticleRow;
  };

export type ClaimRow = {
  readonly id: string;
  readonly text: string;
  readonly addedAt: string;
  readonly articleCount: number;
  readonly outletCount: number;
  readonly independentReportCount: number;
  /** The claims that it is made of, by their words; its own id among them. */
  readonly memberIds: readonly string[];
  readonly key: string;
};

export type RelationRow = {
  readonly id: string;
  readonly kind: RelationKind;
  /** Of statements or of claims: the letter tells. */
  readonly fromId: string;
  readonly toId: string;
  readonly signals: readonly string[];
  readonly score: number;
  readonly status: LinkStatus;
  readonly addedAt: string;
  readonly key: string;
};

export type ParticipantRow = { readonly role: ParticipantRole; readonly entity: EntityRow };

export type EventRow = FlatWhen<'date'> & {
  readonly id: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly trigger: string;
  readonly factuality: Factuality;
  readonly placeId: string | null;
  readonly articleCount: number;
  readonly outletCount: number;
  readonly independentReportCount: number;
  readonly key: string;
  readonly participants?: readonly ParticipantRow[];
};

export type JudgementRow = {
  readonly id: string;
  readonly aId: string;
  readonly bId: string;
  readonly verdict: 'same' | 'different' | 'unsure';
  readonly score: number | null;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  readonly revokedAt: string | null;
};

export type StoryRow = { readonly id: string; readonly title: string };

export type OutletRow = { readonly id: string; readonly name: string; readonly domain: string | null };

export type RoleRow = FlatWhen<'from'> &
  FlatWhen<'until'> & {
    readonly title: string;
    readonly articleId: string;
    readonly holder: EntityRow;
    readonly of: EntityRow | null;
  };

/** With what places it among all that somebody holds, or all of an organisation: the later article has the greater. */
export type StatedRoleRow = RoleRow & { readonly key: string };

/** An entity as one article mentions it. */
export type MentionedRow = EntityRow & {
  readonly count: number;
  readonly forms: readonly MentionForm[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

export type ContextRow = { readonly id: string; readonly prefix: string; readonly suffix: string };
