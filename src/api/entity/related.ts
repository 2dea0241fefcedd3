/** Counts of the entities beside another, ranked. */
import { type Cell } from '../../graph/reads/list-counts.js';
import type { PageAsk } from '../../graph/reads/list-pages.js';
import type { EntityRow } from '../../graph/reads/rows.js';
import type { SpeechAct } from '../../text/terms.js';
import type { Context } from '../context.js';
import { type Period, periodBefore, periodOf } from '../counts/period.js';
import { BadInputError } from '../errors.js';
import { checkedFirst } from '../page-args.js';
import { statementBounds } from '../statement/statement-filter.js';
import type { Rank } from '../terms.js';
import type { MentionedWithArgs, SpeaksAboutArgs } from './related-entity.js';

type Related = {
  readonly entity: EntityRow;
  readonly count: number;
  readonly before: number | null;
  readonly acts: readonly SpeechAct[] | null;
};
type Counts = ReadonlyMap<string, number>;

/** Whom the entity speaks about, those with most statements first. */
export async function spokenAbout(hubIds: readonly string[], args: SpeaksAboutArgs, context: Context): Promise<readonly Related[]> {
  const first = checkedFirst(args.first ?? 10);
  const { filter, since, until } = await statementBounds(args.filter, context);
  const shape = { first: 0, oldestFirst: false, parts: [], filter, counts: { by: [['about', 'act']] as const, all: [] } };
  const cellsIn = async (period: Period | null): Promise<readonly Cell[] | null> => {
    if (period === null) return null;
    const ask: PageAsk = { hubIds, ...period, after: period.since, before: period.until };
    return [...((await context.loaders.page('said', shape, ask)).counts?.by.values() ?? [])].flat();
  };
  const [now, then] = await Promise.all([cellsIn(periodOf(since, until)), cellsIn(periodBefore(since, until))]);
  const earlier = then && countsOf(then, 'about');
  const related = await ranked(countsOf(now ?? [], 'about'), earlier, 'COUNT', first, context);
  return related.map((each) => ({ ...each, acts: actsOf(now ?? [], each.entity.id) }));
}

/** Who is mentioned in articles beside the entity. */
export async function mentionedBeside(
  hubIds: readonly string[],
  { since = null, until = null, rank, first }: MentionedWithArgs,
  context: Context,
): Promise<readonly Related[]> {
  if (rank === 'RISE' && since === null)
    throw new BadInputError('"rank: RISE" compares with the time before "since": give it, as in since: "2024-10-10".');
  const countsIn = (period: Period | null): Promise<Counts> | null => period && context.loaders.mentionedWith({ hubIds, ...period });
  const size = checkedFirst(first ?? 10);
  const [now, then] = await Promise.all([countsIn(periodOf(since, until)), countsIn(periodBefore(since, until))]);
  return ranked(now ?? new Map(), then, rank ?? 'COUNT', size, context);
}

/** Of equals those with the smaller ids first. By RISE only those that are more than before. */
async function ranked(now: Counts, then: Counts | null, rank: Rank, first: number, { loaders }: Context): Promise<readonly Related[]> {
  const rows = [...now].map(([id, count]) => ({ id, count, before: then && (then.get(id) ?? 0) }));
  const weight = ({ count, before }: (typeof rows)[number]) => (rank === 'RISE' ? count - (before ?? 0) : count);
  const best = rows
    .filter((row) => weight(row) > 0)
    .sort((a, b) => weight(b) - weight(a) || b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, first);
  const entities = await Promise.all(best.map(({ id }) => loaders.node('entities', id)));
  return best.flatMap(({ count, before }, index) => {
    const entity = entities[index];
    return entity ? [{ entity, count, before, acts: null }] : [];
  });
}

function countsOf(cells: readonly Cell[], dimension: 'about' | 'act'): Counts {
  const counts = new Map<string, number>();
  for (const { count, values } of cells) for (const value of values[dimension] ?? []) counts.set(value, (counts.get(value) ?? 0) + count);
  return counts;
}

function actsOf(cells: readonly Cell[], id: string): readonly SpeechAct[] {
  const own = countsOf(
    cells.filter(({ values }) => values.about?.includes(id)),
    'act',
  );
  return [...own].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([act]) => act as SpeechAct);
}
