/** Links between what a store holds: one of each kind that joins statements, and a copy. */
import { LINK_SCHEMA_VERSION, type Link } from '../../src/decomposition/link.js';
import { parseLink } from '../../src/decomposition/parse-link.js';
import type { Store } from '../../src/graph/store.js';
import { nodesOf } from './dump.js';

export const linked = (
  type: Link['type'],
  a: Link['a'],
  b: Link['b'],
  rest: Partial<Pick<Link, 'signals' | 'score' | 'status'>> = {},
): Link =>
  parseLink({ schema: LINK_SCHEMA_VERSION, type, a, b, signals: ['said of the same ships'], score: 0.75, status: 'auto', ...rest });

/** The first two statements that count and express different claims, joined in each way; and the first two articles. */
export async function linksIn(store: Store): Promise<readonly Link[]> {
  const statements = (await nodesOf(store, 'Statement')).filter(({ claimId }) => claimId != null);
  const [a] = statements;
  const b = statements.find((each) => each.claimId !== a?.claimId && each.articleId !== a?.articleId);
  if (!a || !b) throw new Error('The graph has no two claims in two articles.');
  const end = ({ articleId, id }: typeof a) => ({ article: articleId as string, id: id as string });
  const types = ['repeats', 'responds', 'supports', 'contradicts'] as const;
  const copy = linked('copy', { article: a.articleId as string, id: null }, { article: b.articleId as string, id: null });
  return [...types.map((type) => linked(type, end(a), end(b))), copy];
}
