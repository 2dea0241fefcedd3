/** Nodes that articles share (entities, outlets, claims, events) as a store holds them, and as they are with other articles. */
import { eventId } from '../decomposition/ids.js';
import { claimEvidence, eventEvidence, groupsOf, reportsOf, speakersOf } from './evidence.js';
import { claimUnits, type Evidence } from './rows/claim-rows.js';
import { entityUnit, type Vote } from './rows/entity-rows.js';
import { type EventEvidence, eventUnits } from './rows/event-rows.js';
import { outletUnit } from './rows/outlet-rows.js';
import { counted, type Tally, tallyOf } from './rows/tally.js';
import type { Unit } from './rows/unit.js';
import type { Reader } from './store.js';

/** What is taken away from and added to what stands. */
type Swap<Part> = { readonly gone: readonly Part[]; readonly come: readonly Part[] };

/** The units before and after. */
type Swapped = { readonly before: readonly Unit[]; readonly after: readonly Unit[] };

/** Entities and outlets: each article's votes are taken out of their tallies or added to them. Of what nobody's vote touches, nothing is read. */
export async function swapVotes(reader: Reader, { gone, come }: Swap<Vote>): Promise<Swapped> {
  const touched = new Map<string, { readonly table: Vote['table']; tally: Tally; canonicalId: string }>();
  for (const table of ['entity', 'outlet'] as const) {
    const ids = [...new Set([...gone, ...come].filter((vote) => vote.table === table).map(({ id }) => id))];
    for (const id of ids) touched.set(id, { table, tally: new Map(), canonicalId: id });
    for (const row of ids.length > 0 ? await reader.read(`read/${table}-tallies`, [], { ids }) : []) {
      const tally = tallyOf(row.tally as readonly string[], row.tallyCounts as readonly number[]);
      touched.set(row.id as string, { table, tally, canonicalId: (row.canonicalId ?? row.id) as string });
    }
  }
  const units = () =>
    [...touched].flatMap(
      ([id, { table, tally, canonicalId }]) => (table === 'entity' ? entityUnit(id, tally, canonicalId) : outletUnit(id, tally)) ?? [],
    );
  const before = units();
  for (const [by, votes] of [
    [-1, gone],
    [1, come],
  ] as const) {
    for (const { id, told } of votes) {
      const shared = touched.get(id);
      if (shared) shared.tally = counted(shared.tally, told, by);
    }
  }
  return { before, after: units() };
}

/** The units before and after, and the ids of those that were touched. */
type Derived = Swapped & { readonly touched: readonly string[] };

/**
 * Claims: made again from the evidence that stands with them in the store, less what goes, and what comes. Those that links have made one
 * stay so; `regroupClaims` looks at the links.
 */
export async function swapEvidence(reader: Reader, { gone, come }: Swap<Evidence>): Promise<Derived> {
  const touched = [...new Set([...gone, ...come].map(({ claimId }) => claimId))];
  const groups = await groupsOf(reader, 'claim', touched);
  const stored = await claimEvidence(reader, groups.memberIds);
  const goneIds = new Set(gone.map(({ statementId }) => statementId));
  const after = [...stored.filter(({ statementId }) => !goneIds.has(statementId)), ...(await withReports(reader, come))];
  // As judgements stand: those that hold again, or no longer, with an entity that comes or goes are applied later.
  const speakerOf = await speakersOf(reader, [...stored, ...come]);
  return {
    touched,
    before: claimUnits(stored, groups.canonicalOf, speakerOf),
    after: claimUnits(after, groups.canonicalAmong(after.map(({ claimId }) => claimId)), speakerOf),
  };
}

/** Events: made again from their mentions, as claims are from their statements. */
export async function swapEvents(reader: Reader, { gone, come }: Swap<EventEvidence>): Promise<Derived> {
  const touched = [...new Set([...gone, ...come].map(({ mentionId }) => eventId(mentionId)))];
  const groups = await groupsOf(reader, 'event', touched);
  const stored = await eventEvidence(reader, groups.memberIds);
  const goneIds = new Set(gone.map(({ mentionId }) => mentionId));
  const after = [...stored.filter(({ mentionId }) => !goneIds.has(mentionId)), ...(await withReports(reader, come))];
  return {
    touched,
    before: eventUnits(stored, groups.canonicalOf),
    after: eventUnits(after, groups.canonicalAmong(after.map(({ mentionId }) => eventId(mentionId)))),
  };
}

/** An article that is there already may be one report with others. */
async function withReports<Told extends { readonly articleId: string; readonly reportId: string }>(
  reader: Reader,
  told: readonly Told[],
): Promise<readonly Told[]> {
  const reports = await reportsOf(reader, [...new Set(told.map(({ articleId }) => articleId))]);
  return told.map((each) => ({ ...each, reportId: reports.get(each.articleId) ?? each.reportId }));
}
