/** Rules of what articles share: each node, counted again from what stands on it, is as it is stored. */
import { isDeepStrictEqual } from 'node:util';
import { claimEvidence, eventEvidence, speakersOf } from '../evidence.js';
import { pagesOf } from '../pages.js';
import { claimUnits } from '../rows/claim-rows.js';
import { entityUnit, toldOf } from '../rows/entity-rows.js';
import { eventUnits } from '../rows/event-rows.js';
import { outletTold, outletUnit } from '../rows/outlet-rows.js';
import { counted, type Tally } from '../rows/tally.js';
import type { ToldEntity } from '../rows/told-entities.js';
import type { Edge, Props, Unit } from '../rows/unit.js';
import type { Reader, Row, Value } from '../store.js';
import type { Rule } from './rule.js';

const NODES_AT_ONCE = 100;

export const sharedRules: readonly Rule[] = [
  {
    name: 'entities',
    says: 'entities that no article mentions, or that are not what those that mention them tell',
    breaking: brokenEntities,
  },
  { name: 'outlets', says: 'outlets that published nothing, or that are not what their articles tell', breaking: brokenOutlets },
  {
    name: 'derived-claims',
    says: 'claims that nothing expresses, or that are not what is derived from their statements',
    breaking: brokenClaims,
  },
  {
    name: 'derived-events',
    says: 'events that no mention tells, or that are not what is derived from their mentions',
    breaking: brokenEvents,
  },
];

async function* brokenEntities(reader: Reader): AsyncGenerator<string> {
  for await (const page of pagesOf(reader, 'read/check-entity-page', NODES_AT_ONCE)) {
    const tallies = talliesFrom(await reader.read('read/check-told-of-entities', [], { ids: idsOf(page) }), (told) =>
      toldOf(told as ToldEntity),
    );
    for (const { id, props, names, countries, groups } of page) {
      // Whom judgements make one with it.
      const { memberIds: _, ...own } = props as Row;
      const { canonicalId } = own as { canonicalId?: string };
      const unit = entityUnit(id as string, tallies.get(id as string) ?? new Map(), canonicalId ?? '');
      const edges = {
        'known-as': (names as string[]).map((to) => ({ to })),
        'belongs-to': countries as Row[],
        'member-of': groups as Row[],
      };
      if (!unit || !holds(unit, own, edges)) yield id as string;
    }
  }
}

async function* brokenOutlets(reader: Reader): AsyncGenerator<string> {
  for await (const page of pagesOf(reader, 'read/check-outlet-page', NODES_AT_ONCE)) {
    const rows = await reader.read('read/check-told-of-outlets', [], { ids: idsOf(page) });
    const tallies = talliesFrom(rows, (told) => outletTold(told as { name: string; domain: string | null }));
    for (const { id, props } of page) {
      const unit = outletUnit(id as string, tallies.get(id as string) ?? new Map());
      if (!unit || !holds(unit, props as Row, {})) yield id as string;
    }
  }
}

async function* brokenClaims(reader: Reader): AsyncGenerator<string> {
  for await (const page of pagesOf(reader, 'read/check-claim-page', NODES_AT_ONCE)) {
    const canonicalOf = canonicalIn(page);
    const evidence = await claimEvidence(reader, membersIn(page));
    const units = byId(claimUnits(evidence, canonicalOf, await speakersOf(reader, evidence)));
    for (const { id, props, speakers, subjects, articles } of page) {
      const unit = units.get(id as string);
      // What relations make of it.
      const { contradicted: _, ...own } = props as Row;
      const edges = { 'claimed-by': speakers as Row[], 'claimed-about': subjects as Row[], 'carried-in': articles as Row[] };
      if (!unit || !holds(unit, own, edges)) yield id as string;
    }
  }
}

async function* brokenEvents(reader: Reader): AsyncGenerator<string> {
  for await (const page of pagesOf(reader, 'read/check-event-page', NODES_AT_ONCE)) {
    const canonicalOf = canonicalIn(page);
    const units = byId(eventUnits(await eventEvidence(reader, membersIn(page)), canonicalOf));
    for (const { id, props, mentions } of page) {
      const unit = units.get(id as string);
      if (!unit || !holds(unit, props as Row, { 'refers-to': mentions as Row[] })) yield id as string;
    }
  }
}

/** A page has a canonical one and its members together, or its members lead to it. */
const canonicalIn = (page: readonly Row[]): ((id: string) => string) => {
  const canonical = new Map<string, string>();
  for (const { canonicalId, memberIds } of page) {
    for (const member of memberIds as readonly string[]) canonical.set(member, canonicalId as string);
  }
  return (id) => canonical.get(id) ?? id;
};

const membersIn = (page: readonly Row[]): readonly string[] => [
  ...new Set(page.flatMap(({ memberIds }) => memberIds as readonly string[])),
];

const byId = (units: readonly Unit[]): ReadonlyMap<string, Unit> => new Map(units.map((unit) => [unit.id, unit]));

const idsOf = (page: readonly Row[]): readonly string[] => page.map(({ id }) => id as string);

function talliesFrom(rows: readonly Row[], told: (value: Value) => readonly string[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const row of rows) {
    const id = row.id as string;
    tallies.set(id, counted(tallies.get(id) ?? new Map(), told(row.told as Value), 1));
  }
  return tallies;
}

/** Whether the stored properties and relationships are the unit's. */
function holds({ props, edges }: Unit, stored: Row, found: { readonly [table: string]: readonly Row[] }): boolean {
  return (
    isDeepStrictEqual(present(stored), present(props)) &&
    Object.entries(found).every(([table, rows]) => isDeepStrictEqual([...rows].map(present).sort(byEnd), told(edges, table)))
  );
}

const told = (edges: readonly Edge[], table: string): readonly Row[] =>
  edges
    .filter((edge) => edge.table === table)
    .map(({ to, props }) => present({ to, ...props }))
    .sort(byEnd);

const byEnd = (a: Row | Props, b: Row | Props): number => (String(a.to) < String(b.to) ? -1 : 1);

/** Without what is null, which no store keeps; lists are copied, so that those of a driver equal ours. */
const present = (props: Row | Props): Row =>
  Object.fromEntries(
    Object.entries(props).flatMap(([name, value]) => (value === null ? [] : [[name, Array.isArray(value) ? [...value] : value]])),
  );
