/** Which of the statements that came with an article pass a filter: the same filter as that of lists, asked of the article's own list. */
import type { News } from '../../feed/feed.js';
import type { StatementRow } from '../../graph/reads/rows.js';
import { FIRST_KEY, LAST_KEY } from '../../graph/reads/sort-keys.js';
import type { Context } from '../context.js';
import { checkWindow } from '../filters.js';
import { MAX_PAGE_SIZE } from '../limits/bounds.js';
import { given } from '../list.js';
import { type StatementFilter, statementBounds } from '../statement/statement-filter.js';

type Filter = StatementFilter | null | undefined;

/**
 * Before the first event: a filter that cannot be used is refused at once.
 *
 * @throws BadInputError, UnknownEntityError, AmbiguousNameError
 */
export async function checkFilter(filter: Filter, context: Context): Promise<void> {
  const { since, until } = await statementBounds(filter, context);
  checkWindow(since, until);
}

/** In text order. */
export async function addedStatements(
  { articleId, statementIds }: News,
  filter: Filter,
  context: Context,
): Promise<readonly StatementRow[]> {
  const { filter: rest, since: saidSince, until: saidUntil } = await statementBounds(filter, context);
  const added = new Set(statementIds);
  const shape = { first: MAX_PAGE_SIZE, oldestFirst: true, parts: [], filter: given({ ...rest, saidSince, saidUntil }) };
  const found: StatementRow[] = [];
  for (let after = FIRST_KEY; ; ) {
    const ask = { hubIds: [articleId], after, before: LAST_KEY, since: FIRST_KEY, until: LAST_KEY };
    const { rows } = await context.loaders.page('stated', shape, ask);
    // One without a claim restates another, or its article has a newer text by now.
    found.push(...rows.filter(({ id, claimId }) => added.has(id) && claimId !== null));
    const last = rows.at(-1);
    if (rows.length < MAX_PAGE_SIZE || !last) return found;
    after = last.key;
  }
}
