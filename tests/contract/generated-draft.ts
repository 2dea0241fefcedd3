/** A read that is being made up: what is bound so far, the next hop, and conditions on what is there. */
import type { Params } from '../../src/graph/store.js';
import { type Dice, EDGES, type Edge, idOf, type Label, PROPERTIES, type Property, SIZES, VALUES } from './generated-graph.js';

/** A node that the text has bound; `perhaps` where an OPTIONAL MATCH may have found none. */
export type Node = { readonly name: string; readonly label: Label; readonly perhaps: boolean };

/** What is made so far: lines, the nodes in reach, columns that a CALL added, parameters; `since` and the parts are in optional lines. */
export type Draft = {
  lines: string[];
  nodes: Node[];
  columns: string[];
  params: { [name: string]: Params[string] };
  readonly optional: string[];
  readonly parts: string[];
  count: number;
};

export const emptyDraft = (): Draft => ({ lines: [], nodes: [], columns: [], params: {}, optional: [], parts: [], count: 0 });

export const fresh = (draft: Draft, letter: string) => {
  draft.count += 1;
  return `${letter}${draft.count}`;
};

/** Ids of this label, some of which are not there. */
export const someIds = (label: Label, roll: Dice) =>
  Array.from({ length: 1 + roll.below(5) }, () => idOf(label, roll.below(SIZES[label] + 2)));

export const arrowOf = (edge: Edge, out: boolean, inner: string) => (out ? `-[${inner}:${edge.type}]->` : `<-[${inner}:${edge.type}]-`);

/** One hop from a node that is there, in either direction. */
export function hop(draft: Draft, roll: Dice, from: Node = roll.of(draft.nodes.filter(({ perhaps }) => !perhaps))) {
  const [edge, out] = roll.of(
    EDGES.flatMap((each) => [[each, true] as const, [each, false] as const]).filter(
      ([each, forth]) => (forth ? each.from : each.to) === from.label,
    ),
  );
  const to: Node = { name: fresh(draft, 'n'), label: out ? edge.to : edge.from, perhaps: false };
  const relationship = fresh(draft, 'e');
  return { from, to, relationship, arrow: (inner: string) => arrowOf(edge, out, inner) };
}

/** What may stand in a WHERE of a MATCH. */
export function predicate(draft: Draft, node: Node, roll: Dice): string {
  const edge = roll.of(EDGES.filter(({ from, to }) => from === node.label || to === node.label));
  const around = edge.from === node.label ? `(${node.name})-[:${edge.type}]->()` : `(${node.name})<-[:${edge.type}]-()`;
  return roll.of([
    () => comparison(draft, node, roll),
    () => comparison(draft, node, roll),
    () => `(${comparison(draft, node, roll)} ${roll.of(['AND', 'OR', 'XOR'])} ${comparison(draft, node, roll)})`,
    () => `NOT (${comparison(draft, node, roll)})`,
    () => `EXISTS { ${around} }`,
    () => `NOT EXISTS { ${around} }`,
    () => `COUNT { ${around} } > ${roll.below(3)}`,
    () => `'${node.label}' IN labels(${node.name})`,
    () => residual(draft, node.name, PROPERTIES[node.label], roll),
    () => neighbour(draft, node, roll),
  ])();
}

/** Whether there is a neighbour with one of these ids, or with none of them. */
export function neighbour(draft: Draft, node: Node, roll: Dice): string {
  const { to, arrow } = hop(draft, roll, node);
  const wanted = fresh(draft, 'p');
  draft.params[wanted] = roll.once(3) ? null : someIds(to.label, roll);
  const exists = `EXISTS { MATCH (${node.name})${arrow('')}(${to.name}:${to.label}) WHERE ${to.name}.id IN $${wanted} }`;
  return `($${wanted} IS NULL OR ${roll.once(3) ? 'NOT ' : ''}${exists})`;
}

/** A filter on a node or relationship that is always there, and null where nobody asked for it. */
export function residual(draft: Draft, name: string, properties: readonly Property[], roll: Dice): string {
  const { name: key, kind } = roll.of(properties);
  const of = `${name}.${key}`;
  const wanted = fresh(draft, 'p');
  const [condition, value]: readonly [string, Params[string]] =
    kind === 'texts'
      ? roll.of([
          [`any(x IN ${of} WHERE x IN $${wanted})`, roll.of([['a'], ['b', 'z'], []])] as const,
          [`(size(${of}) > 0) = $${wanted}`, roll.once(2)] as const,
        ])
      : kind === 'truth'
        ? [`${of} = $${wanted}`, roll.once(2)]
        : kind === 'text'
          ? roll.of([
              [`${of} IN $${wanted}`, [...new Set([roll.of(VALUES.text), roll.of(VALUES.text)])].map(String)] as const,
              [`toLower(${of}) CONTAINS $${wanted}`, roll.of(['a', 'ada', ''])] as const,
            ])
          : [`${of} ${roll.of(['>=', '<=', '<'])} $${wanted}`, roll.of(VALUES[kind]) as Params[string]];
  draft.params[wanted] = roll.once(2) ? null : value;
  return `($${wanted} IS NULL OR ${condition})`;
}

/** Compares like with like, and properties alone: what may also stand behind an OPTIONAL MATCH. */
export function comparison(draft: Draft, node: Node, roll: Dice): string {
  const property = roll.of(PROPERTIES[node.label]);
  const of = `${node.name}.${property.name}`;
  if (property.kind === 'texts')
    return roll.of([`'a' IN ${of}`, `size(${of}) > 1`, `any(x IN ${of} WHERE x = 'b')`, `NOT any(x IN ${of} WHERE x STARTS WITH 'a')`]);
  if (roll.once(5)) return `${of} IS ${roll.of(['', 'NOT '])}NULL`;
  const wanted = fresh(draft, 'p');
  if (roll.once(3)) {
    draft.params[wanted] = [roll.of(VALUES[property.kind]), roll.of(VALUES[property.kind])] as Params[string];
    return `${of} IN $${wanted}`;
  }
  draft.params[wanted] = roll.once(12) ? null : roll.of(VALUES[property.kind]);
  return `${of} ${roll.of(operators(property))} $${wanted}`;
}

const operators = ({ kind }: Property) =>
  kind === 'truth'
    ? ['=', '<>']
    : kind === 'text' || kind === 'day'
      ? ['=', '<>', '<', '>=', 'STARTS WITH', 'CONTAINS', 'ENDS WITH']
      : ['=', '<>', '<', '<=', '>', '>='];
