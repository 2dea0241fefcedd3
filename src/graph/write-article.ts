/** Writes articles: each decomposition whole, in place of the one that its article had. */
import type { Decomposition } from '../decomposition/decomposition.js';
import { checkedArticleId } from '../decomposition/ids.js';
import { restand } from './restand.js';
import { addedStatementIds, type Revisions, withDecomposition } from './revisions.js';
import type { Store } from './store.js';
import { storedRevisions } from './stored-revisions.js';
import { claimVersion } from './version.js';

/** An article that has changed, with the statements that were not there before. */
export type Added = { readonly articleId: string; readonly statementIds: readonly string[] };

export type Written = {
  readonly articleIds: readonly string[];
  /** Each article once, without those that were there already. */
  readonly added: readonly Added[];
  readonly bookmark: string | null;
};

/**
 * All of them or none, in one transaction. Writing the same twice changes nothing; a new decomposition replaces the old one of the same
 * text; a new text under the same id becomes current, and the old one an older revision.
 *
 * @param decompositions - checked ones (`parseDecomposition`); of several for one article the later ones replace or revise the earlier.
 * @param addedAt - when Hearsay learns of them: any form that Date reads.
 * @returns the articles' ids, in the order given, what is new in the graph, and the bookmark of the write; null on a store that has none.
 * @throws ArticleIdError, StoreError
 */
export async function writeDecompositions(store: Store, decompositions: readonly Decomposition[], addedAt: string): Promise<Written> {
  const at = new Date(addedAt).toISOString();
  const articleIds = decompositions.map(({ article }) => checkedArticleId(article.id));
  const { result: added, bookmark } = await store.write(async (writer) => {
    await claimVersion(writer);
    const before = await storedRevisions(writer, articleIds);
    const after = new Map(before);
    for (const decomposition of decompositions) {
      const { id } = decomposition.article;
      after.set(id, withDecomposition(after.get(id) ?? [], decomposition, at));
    }
    const changed = [...new Set(articleIds)].filter((id) => after.get(id) !== before.get(id));
    await restand(writer, standing(before, changed), standing(after, changed));
    return changed.map((articleId) => ({
      articleId,
      statementIds: addedStatementIds(before.get(articleId) ?? [], after.get(articleId) ?? []),
    }));
  });
  return { articleIds, added, bookmark };
}

const standing = (revisions: ReadonlyMap<string, Revisions>, ids: readonly string[]): readonly Revisions[] =>
  ids.flatMap((id) => {
    const own = revisions.get(id);
    return own ? [own] : [];
  });
