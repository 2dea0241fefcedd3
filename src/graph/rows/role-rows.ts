/** Rows of roles: who holds which office, as one article tells it. */
import { textOf } from '../../text/span.js';
import { idOf, idOrNull } from './graph-ids.js';
import type { Telling } from './telling.js';
import { edge, type Unit } from './unit.js';
import { flatWhen } from './when.js';

/** One for each id: a decomposition may tell a role twice. An older revision has none any more. */
export function roleUnits({ current, nodeId, ids, decomposition: { roles, article } }: Telling): readonly Unit[] {
  if (!current) return [];
  const units = roles.map(({ holderId, title, ofId, from, until, span }, index): Unit => {
    const id = ids.roles[index] as string;
    const of = idOrNull(ids.entities, ofId);
    return {
      table: 'role',
      id,
      props: {
        ...{ id, title, articleId: nodeId, start: span.start, end: span.end, text: textOf(article.text, span) },
        ...flatWhen('from', from, article.text),
        ...flatWhen('until', until, article.text),
      },
      edges: [edge('holds', idOf(ids.entities, holderId)), ...(of === null ? [] : [edge('role-in', of)])],
    };
  });
  return [...new Map(units.map((unit) => [unit.id, unit] as const).reverse()).values()];
}
