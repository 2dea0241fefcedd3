/** The lists that are read page by page: what each holds, which filters and parts its file knows. */
import type { Neighbour } from './row-fields.js';
import type { ArticleRow, ClaimRow, EventRow, RelationRow, StatementRow } from './rows.js';

/** One row a list gives, with what its relationship says of it. */
export type ListRows = {
  readonly said: StatementRow;
  readonly about: StatementRow;
  readonly carried: StatementRow;
  readonly 'spoken-for': StatementRow;
  readonly 'in-office': StatementRow;
  readonly expressing: StatementRow;
  readonly stated: StatementRow;
  readonly describing: StatementRow;
  readonly statements: StatementRow;
  readonly mentioning: ArticleRow & Keyed & { readonly count: number; readonly forms: readonly string[] };
  readonly published: ArticleRow & Keyed;
  readonly 'in-story': ArticleRow & Keyed;
  readonly carrying: ArticleRow & Keyed;
  readonly reporting: ArticleRow & Keyed;
  readonly articles: ArticleRow & Keyed;
  readonly taking: EventRow & { readonly role: string };
  readonly reported: EventRow;
  readonly events: EventRow;
  readonly claimed: ClaimRow;
  readonly 'claimed-about': ClaimRow;
  readonly claims: ClaimRow;
  readonly relations: RelationRow;
  readonly 'found-statements': StatementRow;
  readonly 'found-articles': ArticleRow & Keyed;
  readonly 'found-claims': ClaimRow;
};

type Keyed = { readonly key: string };

export type ListName = keyof ListRows;

/** What a file of a list knows. */
export type ListSpec = {
  readonly filters: readonly string[];
  /** One of the filters that its file takes by itself, null where it filters nothing: it says which relationship of several counts. */
  readonly chooses?: string;
  readonly parts: readonly string[];
  /** Of a list of statements: which neighbours its file can bring (row-fields.ts). */
  readonly neighbours?: readonly Neighbour[];
  /** How many there are: all that pass the filter, or all of them, which costs next to nothing. */
  readonly totals: readonly ('total' | 'degree')[];
  /** The list of everything of that sort, by whose dimensions its things are counted; null where they are not. */
  readonly counted: 'statements' | 'events' | 'articles' | null;
  /** Whether its files take all hubs of an ask in one key and join their lists; else each hub is a key, and none has what another has. */
  readonly joins?: true;
};

const STATEMENT_FILTERS = [
  'speakerIds',
  'aboutIds',
  'targetIds',
  'outletIds',
  'countryIds',
  'claimIds',
  'acts',
  'kinds',
  'minConfidence',
  'dated',
  'secondHand',
  'unresolved',
  'speakerKinds',
  'officeOfIds',
  'office',
  'dueSince',
  'dueUntil',
  'knownSince',
  'knownUntil',
  'words',
] as const;
const ARTICLE_FILTERS = ['mentionIds', 'outletIds', 'headlineQuoteMissing', 'storyIds', 'words'] as const;
const EVENT_FILTERS = ['types', 'factualities', 'placeIds', 'minOutlets', 'minIndependentReports', 'knownUntil'] as const;
const CLAIM_FILTERS = [
  'speakerIds',
  'aboutIds',
  'minArticles',
  'minIndependentReports',
  'maxIndependentReports',
  'knownUntil',
  'minSpeakers',
  'minQuotedSpeakers',
  'verbatim',
  'contradicted',
  'words',
] as const;

const statements: ListSpec = {
  filters: STATEMENT_FILTERS,
  parts: [],
  neighbours: ['sources', 'about', 'article'],
  totals: ['total', 'degree'],
  counted: 'statements',
};
const articles: ListSpec = { filters: ARTICLE_FILTERS, parts: [], totals: ['total', 'degree'], counted: null };
const claims: ListSpec = { filters: CLAIM_FILTERS, parts: [], totals: ['total', 'degree'], counted: null };

/** Each name is that of two files: `read/<name>-page` and `read/<name>-page-oldest`. */
export const LISTS: Readonly<Record<ListName, ListSpec>> = {
  said: { ...statements, joins: true },
  about: { ...statements, filters: [...STATEMENT_FILTERS, 'targetOnly'], chooses: 'targetOnly', joins: true },
  carried: statements,
  'spoken-for': { ...statements, joins: true },
  'in-office': { ...statements, joins: true },
  expressing: statements,
  stated: { ...statements, filters: [...STATEMENT_FILTERS, 'saidSince', 'saidUntil'], neighbours: ['sources', 'about'] },
  describing: { ...statements, filters: [], totals: ['total'] },
  statements: { ...statements, totals: ['total'] },
  mentioning: { ...articles, joins: true },
  published: articles,
  'in-story': articles,
  carrying: { ...articles, counted: 'articles' },
  reporting: { ...articles, filters: [], totals: ['total'] },
  articles: { ...articles, totals: ['total'], counted: 'articles' },
  taking: {
    filters: ['roles', ...EVENT_FILTERS],
    chooses: 'roles',
    parts: ['participants'],
    totals: ['total'],
    counted: 'events',
    joins: true,
  },
  reported: { filters: [], parts: ['participants'], totals: ['degree'], counted: 'events' },
  events: { filters: EVENT_FILTERS, parts: ['participants'], totals: ['total'], counted: 'events' },
  claimed: { ...claims, joins: true },
  'claimed-about': { ...claims, joins: true },
  claims: { ...claims, totals: ['total'] },
  relations: { filters: ['relationKinds', 'statuses', 'aboutIds', 'words'], parts: [], totals: ['total'], counted: null },
  'found-statements': { ...statements, totals: ['total'] },
  'found-articles': { ...articles, totals: ['total'] },
  'found-claims': { ...claims, totals: ['total'] },
};
