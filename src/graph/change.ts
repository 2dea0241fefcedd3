/** Changes: what has to be written and taken back so that a graph that holds some units holds others. */
import { isDeepStrictEqual } from 'node:util';
import { grouped } from '../text/grouped.js';
import { type Edge, type EdgeTable, edgeKey, type NodeTable, type Props, type Unit } from './rows/unit.js';

export type NodeRow = { readonly id: string; readonly props: Props };
export type EdgeRow = { readonly id: string; readonly to: string; readonly mark: string; readonly props: Props };

export type Change = {
  readonly put: { readonly nodes: ReadonlyMap<NodeTable, readonly NodeRow[]>; readonly edges: ReadonlyMap<EdgeTable, readonly EdgeRow[]> };
  /** A node that is dropped takes its relationships with it: they are not among the edges. */
  readonly drop: { readonly nodes: ReadonlyMap<NodeTable, readonly string[]>; readonly edges: ReadonlyMap<EdgeTable, readonly EdgeRow[]> };
  /** Folded names that lose a relationship: those that have none left go. */
  readonly namesLost: readonly string[];
};

/** What is equal on both sides is not in the change: the same units give an empty one. Ids are unique within each side. */
export function changeBetween(before: readonly Unit[], after: readonly Unit[]): Change {
  const old = byKey(before);
  const next = byKey(after);
  const gone = before.filter((unit) => !next.has(keyOf(unit)));
  const kept = after.map((unit) => ({ unit, was: old.get(keyOf(unit)) }));
  const dropped = kept.flatMap(({ unit, was }) => edgesNotIn(unit, was?.edges ?? []));
  return {
    put: {
      nodes: grouped(
        kept.filter(({ unit, was }) => !isDeepStrictEqual(unit.props, was?.props)).map(({ unit }) => [unit.table, nodeRow(unit)]),
      ),
      edges: grouped(kept.flatMap(({ unit, was }) => edgesUnlike(unit, was))),
    },
    drop: { nodes: grouped(gone.map(({ table, id }) => [table, id])), edges: grouped(dropped) },
    namesLost: namesAmong([...gone.flatMap(({ edges }) => edges), ...dropped.map(([table, { to }]) => ({ table, to }))]),
  };
}

const keyOf = ({ table, id }: Unit): string => `${table} ${id}`;

const byKey = (units: readonly Unit[]): ReadonlyMap<string, Unit> => new Map(units.map((unit) => [keyOf(unit), unit]));

const nodeRow = ({ id, props }: Unit): NodeRow => ({ id, props });

const edgeRow = (id: string, { table, to, mark, props }: Edge): [EdgeTable, EdgeRow] => [table, { id, to, mark, props }];

function edgesNotIn(unit: Unit, old: readonly Edge[]): [EdgeTable, EdgeRow][] {
  const keys = new Set(unit.edges.map(edgeKey));
  return old.filter((each) => !keys.has(edgeKey(each))).map((each) => edgeRow(unit.id, each));
}

function edgesUnlike(unit: Unit, was: Unit | undefined): [EdgeTable, EdgeRow][] {
  const old = new Map((was?.edges ?? []).map((each) => [edgeKey(each), each.props]));
  return unit.edges.filter((each) => !isDeepStrictEqual(each.props, old.get(edgeKey(each)))).map((each) => edgeRow(unit.id, each));
}

const namesAmong = (edges: readonly Pick<Edge, 'table' | 'to'>[]): readonly string[] => [
  ...new Set(edges.filter(({ table }) => table === 'known-as').map(({ to }) => to)),
];
