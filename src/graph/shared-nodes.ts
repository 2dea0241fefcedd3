/** Nodes that articles share (entities, outlets, claims) as a store holds them, and as they are with other articles. */
import { grouped } from '../text/grouped.js';
import { claimUnit, type Evidence } from './rows/claim-rows.js';
import { entityUnit, type Vote } from './rows/entity-rows.js';
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

/** Claims: made again from the evidence that stands with them in the store, less what goes, and what comes. */
export async function swapEvidence(reader: Reader, { gone, come }: Swap<Evidence>): Promise<Swapped> {
  const ids = [...new Set([...gone, ...come].map(({ claimId }) => claimId))];
  const rows = ids.length > 0 ? await reader.read('read/claim-evidence', [], { ids }) : [];
  const stored = rows.map((row) => row as Evidence);
  const goneIds = new Set(gone.map(({ statementId }) => statementId));
  return { before: claimUnits(stored), after: claimUnits([...stored.filter(({ statementId }) => !goneIds.has(statementId)), ...come]) };
}

function claimUnits(evidence: readonly Evidence[]): readonly Unit[] {
  const claims = grouped(evidence.map((each) => [each.claimId, each]));
  return [...claims.values()].flatMap((own) => claimUnit(own) ?? []);
}
