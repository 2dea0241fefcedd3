/** Rows of claims: what the statements that express one make of it. */
import { claimWords } from '../../decomposition/ids.js';
import { byCodeUnit } from '../../text/order.js';
import { spacedWords } from '../../text/sought-words.js';
import { contentOf, facetsOf } from './facets.js';
import type { Telling } from './telling.js';
import { bucketsOf, sortKeyOf } from './time.js';
import { type Edge, edge, type Unit } from './unit.js';

/** A statement that expresses a claim, with what of it the claim is derived from. */
export type Evidence = {
  readonly claimId: string;
  readonly statementId: string;
  /** The statement's. */
  readonly text: string;
  readonly kind: string;
  readonly sortKey: string;
  readonly day: string;
  readonly addedAt: string;
  readonly speakerIds: readonly string[];
  readonly aboutIds: readonly string[];
  readonly articleId: string;
  readonly articleSortKey: string;
  readonly articleDay: string;
  readonly articleHour: string | null;
  readonly outletId: string | null;
};

/** An older revision expresses nothing any more. */
export function evidenceOf(telling: Telling): readonly Evidence[] {
  const { nodeId, at, outletId, decomposition, ids } = telling;
  const article = {
    articleId: nodeId,
    articleSortKey: sortKeyOf(at, nodeId),
    articleDay: bucketsOf(at).day,
    articleHour: bucketsOf(at).hour,
    outletId,
  };
  return decomposition.statements.flatMap((statement) => {
    const { claimId, kind, sortKey, day, addedAt, speakerIds, aboutIds } = facetsOf(statement, telling);
    if (claimId === null) return [];
    const text = contentOf(statement, decomposition.article.text);
    return [
      {
        ...{ claimId, statementId: ids.statements.get(statement.id) as string, text, kind, sortKey, day, addedAt, speakerIds, aboutIds },
        ...article,
      },
    ];
  });
}

/**
 * The node that the evidence makes; null where there is none. Text and order are those of its earliest statement; it is known since
 * the first of them was added. Until copies are folded, every article is an independent report.
 *
 * @param evidence - of this claim alone, in any order.
 */
export function claimUnit(evidence: readonly Evidence[]): Unit | null {
  const [first, ...later] = [...evidence].sort((a, b) => byCodeUnit(a.sortKey, b.sortKey));
  if (!first) return null;
  const all = [first, ...later];
  const { claimId: id, text, day } = first;
  const sortKey = `${secondOf(first.sortKey)} ${id}`;
  const articles = new Map(all.map((each) => [each.articleId, each]));
  const hub = { sortKey, day };
  const speakerIds = sortedIds(all.flatMap((each) => each.speakerIds));
  const quotations = all.filter(({ kind }) => kind === 'direct');
  const aboutIds = sortedIds(all.flatMap((each) => each.aboutIds));
  return {
    table: 'claim',
    id,
    props: {
      ...{ id, text, words: spacedWords(text), folded: claimWords(text), sortKey, day },
      addedAt: all.map(({ addedAt }) => addedAt).sort(byCodeUnit)[0] as string,
      ...{ articleCount: articles.size, independentReportCount: articles.size },
      outletCount: new Set(all.flatMap(({ outletId }) => outletId ?? [])).size,
      ...{ speakerIds, aboutIds, speakerCount: speakerIds.length },
      ...{ verbatim: quotations.length > 0, quotedSpeakerCount: sortedIds(quotations.flatMap((each) => each.speakerIds)).length },
    },
    edges: [
      ...speakerIds.map((hubId) => edge('claimed-by', hubId, { hubId, ...hub })),
      ...aboutIds.map((hubId) => edge('claimed-about', hubId, { hubId, ...hub })),
      ...[...articles.values()].map((each) => carriedIn(id, each)),
    ],
  };
}

const sortedIds = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort(byCodeUnit);

const secondOf = (sortKey: string): string => sortKey.slice(0, sortKey.indexOf(' '));

const carriedIn = (hubId: string, { articleId, articleSortKey, articleDay, articleHour, outletId }: Evidence): Edge =>
  edge('carried-in', articleId, { hubId, sortKey: articleSortKey, day: articleDay, hour: articleHour, outletId });
