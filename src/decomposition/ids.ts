/** Ids: a letter that tells what it names, `_` and 20 hex digits of a SHA-256 (docs/graph.md, "Ids"). */
import { createHash } from 'node:crypto';
import { AppError } from '../errors.js';
import { fold } from '../text/fold.js';
import { canonicalUrl } from './canonical-url.js';
import type { DecomposedArticle, Entity, Event, Role, Statement } from './decomposition.js';
import type { Link } from './link.js';

/** An id that was given for an article and that none can have. */
export class ArticleIdError extends AppError {
  readonly code = 'ARTICLE_ID';
  constructor(
    readonly id: string,
    why: string,
  ) {
    super(`"${id.slice(0, 80)}" cannot be an article's id: ${why}. Give another id, or none: then the URL or the text makes one.`);
  }
}

/** Lower-case hex digits of the text in UTF-8. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What an article is known by: its given id, else its canonical URL, else its text. */
export function articleId({ id, url, text }: { readonly id: string | null; readonly url: string | null; readonly text: string }): string {
  if (id !== null && id.trim() !== '') return checkedArticleId(id.trim());
  return url !== null && url.trim() !== '' ? hashed('a', canonicalUrl(url)) : hashed('a', text);
}

/** @throws ArticleIdError for an id that the graph would mistake for another thing's. */
export function checkedArticleId(id: string): string {
  const problem = articleIdProblem(id);
  if (problem !== null) throw new ArticleIdError(id, problem);
  return id;
}

/** Why no article can have this id, or null. */
export function articleIdProblem(id: string): string | null {
  if (id === '') return 'it is empty';
  if (id.length > 400) return 'it has more than 400 characters';
  if (/\p{Cc}/u.test(id)) return 'it holds control characters';
  if (isRevisionId(id)) return 'it ends like that of an older revision (@ and 12 hex digits)';
  if (/^[b-z]_[0-9a-f]{20}$/.test(id)) return 'it has the form that Hearsay keeps for ids of its own';
  return null;
}

/** Whether the id is that of an older revision; no article's own id is. */
export const isRevisionId = (id: string): boolean => /@[0-9a-f]{12}$/.test(id);

/** An older revision of an article. */
export const revisionId = ({ id, textSha256 }: Text): string => `${id}@${textSha256.slice(0, 12)}`;

/**
 * The same across articles where a Wikidata id or a full name says who it is; else the article's own: an unnamed source,
 * a bare surname, a name that several bear.
 */
export function entityId(
  entity: Pick<Entity, 'kind' | 'name' | 'named' | 'ambiguous' | 'wikidataId'>,
  article: { readonly id: string },
): string {
  if (entity.wikidataId !== null) return hashed('e', entity.kind, entity.wikidataId);
  const name = foldedName(entity.name);
  return isSharedName(entity) ? hashed('e', entity.kind, name) : hashed('e', entity.kind, name, article.id);
}

function isSharedName({ kind, name, named, ambiguous }: Pick<Entity, 'kind' | 'name' | 'named' | 'ambiguous'>): boolean {
  return named && !ambiguous && (kind !== 'Person' || foldedName(name).includes(' '));
}

/** One id for each statement, in their order: by the start of the cue, else of the content; the content's start ranks those that share it. */
export function statementIds(article: Text, statements: readonly Pick<Statement, 'cue' | 'content'>[]): readonly string[] {
  const anchors = statements.map(({ cue, content }) => (cue ? `cue ${cue.span.start}` : `content ${content[0]?.start}`));
  return rankedIds('s', article, anchors, (index) => statements[index]?.content[0]?.start ?? 0);
}

/** One id for each event mention, in their order: by the start of its trigger and its type. */
export function eventMentionIds(article: Text, events: readonly Pick<Event, 'trigger' | 'type'>[]): readonly string[] {
  const anchors = events.map(({ trigger, type }) => `${trigger.start} ${type}`);
  return rankedIds('m', article, anchors, (index) => events[index]?.trigger.end ?? 0);
}

/** @param mentionId - the first of the event's mentions. */
export const eventId = (mentionId: string): string => hashed('v', mentionId);

/**
 * Statements with the same folded words express one claim, in whatever article. One word alone, as in "denied it" and "told them that", says
 * nothing that another article could say again: its claim is the article's own.
 *
 * @param content - the words of a statement.
 * @param article - with its given id.
 */
export function claimId(content: string, article: { readonly id: string }): string {
  const words = claimWords(content);
  return words.includes(' ') ? hashed('c', words) : hashed('c', words, article.id);
}

/**
 * "Declined to comment" says nothing that another could say again, and nothing that two could agree on: the claim is the statement's own.
 *
 * @param statement - id of a statement that withholds.
 */
export const withheldClaimId = (statement: string): string => hashed('c', statement);

/** The folded words of a content, without the "that" which joins them to a verb. */
export const claimWords = (content: string): string => foldedName(content.replace(/^that\s+(?=[\p{L}\p{N}“"‘'])/u, ''));

/** The same two joined in the same way are one link, whatever its signals. */
export const linkId = ({ type, a, b }: Pick<Link, 'type' | 'a' | 'b'>): string =>
  hashed('l', type, a.article, a.id ?? '', b.article, b.id ?? '');

/** @param link - id of the link that it stands on. */
export const relationId = (link: string): string => hashed('x', link);

/** @param at - when it was made. */
export const judgementId = ({ aId, bId, by }: { readonly aId: string; readonly bId: string; readonly by: string }, at: string): string =>
  hashed('j', ...[aId, bId].sort(), by, at);

/** @param link - id of the link of the type same-entity that makes it. */
export const linkJudgementId = (link: string): string => hashed('j', link);

/** @param link - id of the link that began it. */
export const storyId = (link: string): string => hashed('t', link);

export const outletId = (name: string): string => hashed('o', foldedName(name));

/** @param holderId - graph id of the holder; `ofId` likewise. */
export function roleId(article: Text, { title, span }: Pick<Role, 'title' | 'span'>, holderId: string, ofId: string | null): string {
  return hashed('r', article.id, article.textSha256, holderId, foldedName(title), ofId ?? '', String(span.start));
}

/** The folded words, or the words themselves where nothing of them is a letter or digit. */
export const foldedName = (name: string): string => fold(name) || name.trim();

/** What makes an id the article's own: its given id and its text. */
type Text = Pick<DecomposedArticle, 'id' | 'textSha256'>;

function rankedIds(
  letter: string,
  { id, textSha256 }: Text,
  anchors: readonly string[],
  order: (index: number) => number,
): readonly string[] {
  const ids: string[] = [];
  const rank = new Map<string, number>();
  for (const index of [...anchors.keys()].sort((a, b) => order(a) - order(b) || a - b)) {
    const anchor = anchors[index] ?? '';
    const before = rank.get(anchor) ?? 0;
    rank.set(anchor, before + 1);
    ids[index] = hashed(letter, id, textSha256, anchor, String(before));
  }
  return ids;
}

const hashed = (letter: string, ...parts: readonly string[]): string => `${letter}_${sha256(JSON.stringify(parts)).slice(0, 20)}`;
