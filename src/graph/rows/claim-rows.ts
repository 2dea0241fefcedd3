/** Rows of claims: what the statements that express one make of it. */
import { claimWords } from '../../decomposition/ids.js';
import { grouped } from '../../text/grouped.js';
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
  /** The article that stands for all that copy it or that it copies. */
  readonly reportId: string;
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
    reportId: nodeId,
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
 * A node for each claim that is expressed, so that every id leads somewhere; of those that are one, the canonical one alone tells of it.
 * Text and order are those of its earliest statement; it is known since the first of them was added.
 *
 * @param evidence - all of these claims, in any order.
 * @param canonicalOf - the claim that one is made one with: one of these too.
 * @param speakerOf - the entity that a speaker is made one with: two spellings of one are one speaker.
 */
export function claimUnits(evidence: readonly Evidence[], canonicalOf: NameOf, speakerOf: NameOf): readonly Unit[] {
  const groups = grouped(evidence.map((each) => [canonicalOf(each.claimId), each]));
  return [...groups].flatMap(([id, own]) => {
    const memberIds = sortedIds(own.map(({ claimId }) => claimId));
    const others = memberIds.filter((member) => member !== id);
    return [
      claimUnit(id, own, { memberIds, speakerOf }),
      ...others.map((other): Unit => ({ table: 'claim', id: other, props: { id: other, canonicalId: id }, edges: [] })),
    ];
  });
}

/** Of an id the one that stands for it; itself where nothing else does. */
type NameOf = (id: string) => string;

function claimUnit(
  id: string,
  evidence: readonly Evidence[],
  of: { readonly memberIds: readonly string[]; readonly speakerOf: NameOf },
): Unit {
  const { memberIds, speakerOf } = of;
  const all = [...evidence].sort((a, b) => byCodeUnit(a.sortKey, b.sortKey));
  const [first] = all as [Evidence];
  const { text, day } = first;
  const sortKey = `${secondOf(first.sortKey)} ${id}`;
  const articles = new Map(all.map((each) => [each.articleId, each]));
  const hub = { sortKey, day };
  const speakerIds = sortedIds(all.flatMap((each) => each.speakerIds));
  const quotations = all.filter(({ kind }) => kind === 'direct');
  const quotedSpeakerIds = sortedIds(quotations.flatMap((each) => each.speakerIds));
  const aboutIds = sortedIds(all.flatMap((each) => each.aboutIds));
  return {
    table: 'claim',
    id,
    props: {
      ...{ id, canonicalId: id, memberIds, text, words: spacedWords(text), folded: claimWords(text), sortKey, day },
      addedAt: all.map(({ addedAt }) => addedAt).sort(byCodeUnit)[0] as string,
      ...{ articleCount: articles.size, independentReportCount: new Set(all.map(({ reportId }) => reportId)).size },
      outletCount: new Set(all.flatMap(({ outletId }) => outletId ?? [])).size,
      ...{ speakerIds, quotedSpeakerIds, aboutIds, verbatim: quotations.length > 0 },
      ...speakerCounts({ speakerIds, quotedSpeakerIds }, speakerOf),
    },
    edges: [
      ...speakerIds.map((hubId) => edge('claimed-by', hubId, { hubId, ...hub })),
      ...aboutIds.map((hubId) => edge('claimed-about', hubId, { hubId, ...hub })),
      ...[...articles.values()].map((each) => carriedIn(id, each)),
    ],
  };
}

/** How many made it, and how many did in quotation marks. */
export const speakerCounts = (
  { speakerIds, quotedSpeakerIds }: { readonly speakerIds: readonly string[]; readonly quotedSpeakerIds: readonly string[] },
  speakerOf: NameOf,
) => ({
  speakerCount: new Set(speakerIds.map(speakerOf)).size,
  quotedSpeakerCount: new Set(quotedSpeakerIds.map(speakerOf)).size,
});

const sortedIds = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort(byCodeUnit);

const secondOf = (sortKey: string): string => sortKey.slice(0, sortKey.indexOf(' '));

const carriedIn = (hubId: string, { articleId, articleSortKey, articleDay, articleHour, outletId }: Evidence): Edge =>
  edge('carried-in', articleId, { hubId, sortKey: articleSortKey, day: articleDay, hour: articleHour, outletId });
