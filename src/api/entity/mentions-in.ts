/** How often, and in what forms, articles mention an entity. */
import type { ListRows } from '../../graph/reads/lists.js';
import type { EdgeFields } from '../connection.js';
import type { Context } from '../context.js';
import { mentionsOf } from './mentioned.js';

/** @param ids - of all its spellings; a list of articles knows of the first alone, so that of several all are read, where it is asked for. */
export function mentionsIn(ids: readonly string[], { loaders }: Context): EdgeFields<ListRows['mentioning']> {
  if (ids.length === 1) return ({ count, forms }) => ({ count, forms: [...new Set(forms)] });
  const together = async (articleId: string) =>
    mentionsOf((await loaders.list('entities-of-articles', articleId)).filter((mentioned) => ids.includes(mentioned.id)));
  return ({ id }) => ({
    count: async () => (await together(id)).count,
    forms: async () => [...new Set((await together(id)).forms)],
  });
}
