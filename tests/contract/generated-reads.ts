/** Reads made up from dice, inside the rules of the Cypher that both stores answer alike. */
import type { Params } from '../../src/graph/store.js';
import { type Dice, EDGES, idOf, LABELS, type Label, PROPERTIES, type Property, SIZES, VALUES } from './generated-graph.js';

export type GeneratedRead = { readonly text: string; readonly params: Params };

/** A node that the text has bound; `perhaps` where an OPTIONAL MATCH may have found none. */
type Node = { readonly name: string; readonly label: Label; readonly perhaps: boolean };

/** What is made so far: lines, the nodes that are in reach, columns that a CALL added, parameters. */
type Draft = { lines: string[]; nodes: Node[]; columns: string[]; params: { [name: string]: Params[string] }; count: number };

export function generatedRead(roll: Dice): GeneratedRead {
  const draft: Draft = { lines: [], nodes: [], columns: [], params: {}, count: 0 };
  anchor(draft, roll);
  const steps = roll.below(4);
  for (let step = 0; step < steps; step += 1) roll.of([walk, walk, optionalWalk, call, call, cut])(draft, roll);
  if (roll.once(3)) aggregated(draft, roll);
  else listed(draft, roll);
  const header = [
    '// A generated read.',
    `// params: ${Object.keys(draft.params).join(', ') || 'nothing'}`,
    `// returns: ${returned(draft)}`,
  ];
  return { text: [...header, ...draft.lines].join('\n'), params: draft.params };
}

const fresh = (draft: Draft, letter: string) => {
  draft.count += 1;
  return `${letter}${draft.count}`;
};

function anchor(draft: Draft, roll: Dice): void {
  const label = roll.of(LABELS);
  const name = fresh(draft, 'n');
  if (roll.once(4)) {
    draft.params.after = idOf(label, roll.below(SIZES[label] / 2));
    draft.lines.push(`MATCH (${name}:${label})`, `WHERE ${name}.id > $after AND ${predicate(draft, { name, label, perhaps: false }, roll)}`);
  } else {
    draft.params.ids = Array.from({ length: 1 + roll.below(5) }, () => idOf(label, roll.below(SIZES[label] + 2)));
    draft.lines.push('UNWIND $ids AS id', `MATCH (${name}:${label} {id: id})`);
  }
  draft.nodes.push({ name, label, perhaps: false });
}

/** One hop from a node that is there, in either direction. */
function hop(draft: Draft, roll: Dice) {
  const from = roll.of(draft.nodes.filter(({ perhaps }) => !perhaps));
  const [edge, out] = roll.of(
    EDGES.flatMap((each) => [[each, true] as const, [each, false] as const]).filter(
      ([each, forth]) => (forth ? each.from : each.to) === from.label,
    ),
  );
  const to: Node = { name: fresh(draft, 'n'), label: out ? edge.to : edge.from, perhaps: false };
  const relationship = fresh(draft, 'e');
  const arrow = (inner: string) => (out ? `-[${inner}:${edge.type}]->` : `<-[${inner}:${edge.type}]-`);
  return { from, to, relationship, arrow };
}

function walk(draft: Draft, roll: Dice): void {
  const { from, to, relationship, arrow } = hop(draft, roll);
  draft.lines.push(`MATCH (${from.name})${arrow(relationship)}(${to.name}:${to.label})`);
  if (roll.once(2))
    draft.lines.push(
      `WHERE ${roll.once(3) ? `${relationship}.weight ${roll.of(['<', '>=', '='])} ${roll.below(4)}` : predicate(draft, to, roll)}`,
    );
  draft.nodes.push(to);
}

function optionalWalk(draft: Draft, roll: Dice): void {
  const { from, to, arrow } = hop(draft, roll);
  draft.lines.push(`OPTIONAL MATCH (${from.name})${arrow('')}(${to.name}:${to.label})`);
  if (roll.once(2)) draft.lines.push(`WHERE ${comparison(draft, to, roll)}`);
  draft.nodes.push({ ...to, perhaps: true });
}

function call(draft: Draft, roll: Dice): void {
  const { from, to, relationship, arrow } = hop(draft, roll);
  const column = fresh(draft, 'c');
  const where = roll.once(2) ? ` WHERE ${predicate(draft, to, roll)}` : '';
  const match = `MATCH (${from.name})${arrow(relationship)}(${to.name}:${to.label})${where}`;
  const [first] = PROPERTIES[to.label];
  const whole = PROPERTIES[to.label].find(({ kind }) => kind === 'whole');
  const body = roll.of([
    `${match} RETURN count(${to.name}) AS ${column}`,
    `${match} RETURN coalesce(sum(${relationship}.weight), 0) AS ${column}`,
    `${match} RETURN max(${to.name}.${whole?.name ?? 'id'}) AS ${column}`,
    `${match} WITH ${to.name} ORDER BY ${to.name}.id RETURN collect(${to.name} {.id, .${first?.name}}) AS ${column}`,
    `${match} WITH ${to.name}, ${relationship} ORDER BY ${relationship}.sortKey DESC LIMIT ${1 + roll.below(3)} RETURN collect(${to.name}.id) AS ${column}`,
    `${match} WITH ${to.name} ORDER BY ${to.name}.id RETURN head(collect(${to.name} {.id})) AS ${column}`,
  ]);
  draft.lines.push(`CALL (${from.name}) { ${body} }`);
  draft.columns.push(column);
}

/** The first few, in an order that no two rows share but by being the same. */
function cut(draft: Draft, roll: Dice): void {
  const first = roll.of(draft.nodes);
  const property = roll.of(PROPERTIES[first.label].filter(({ kind }) => kind !== 'texts'));
  const ids = draft.nodes.map(({ name }) => `${name}.id`);
  const direction = roll.of(['', ' DESC']);
  const kept = [...draft.nodes.map(({ name }) => name), ...draft.columns].join(', ');
  draft.params.first = 1 + roll.below(8);
  draft.lines.push(`WITH ${kept} ORDER BY ${[`${first.name}.${property.name}${direction}`, ...ids].join(', ')} LIMIT $first`);
}

function listed(draft: Draft, roll: Dice): void {
  const values = Array.from({ length: 1 + roll.below(4) }, () => `${value(draft, roll.of(draft.nodes), roll)} AS ${fresh(draft, 'x')}`);
  draft.lines.push(`RETURN ${[...draft.columns, ...values].join(', ')}`);
}

function aggregated(draft: Draft, roll: Dice): void {
  const node = roll.of(draft.nodes);
  const key = `${node.name}.${roll.of(PROPERTIES[node.label].filter(({ kind }) => kind !== 'texts')).name}`;
  const counted = roll.of(draft.nodes);
  const number = PROPERTIES[counted.label].find(({ kind }) => kind === 'whole')?.name ?? 'id';
  const of = `${counted.name}.${number}`;
  const aggregates = [
    'count(*)',
    `count(DISTINCT ${counted.name}.id)`,
    `count(${of})`,
    `coalesce(sum(${of}), 0)`,
    `min(${of})`,
    `max(${of})`,
    `avg(${of})`,
  ];
  const chosen = Array.from({ length: 1 + roll.below(3) }, () => `${roll.of(aggregates)} AS ${fresh(draft, 'x')}`);
  const keys = roll.once(4) ? [] : [`${key} AS ${fresh(draft, 'x')}`];
  draft.columns = [];
  draft.lines.push(`RETURN ${[...keys, ...chosen].join(', ')}`);
}

/** What may stand in a WHERE of a MATCH. */
function predicate(draft: Draft, node: Node, roll: Dice): string {
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
    () => residual(draft, node, roll),
  ])();
}

/** A filter that is always there and null where nobody asked for it. */
function residual(draft: Draft, node: Node, roll: Dice): string {
  const { name, kind } = roll.of(PROPERTIES[node.label].filter((property) => property.kind === 'text'));
  const wanted = fresh(draft, 'p');
  draft.params[wanted] = roll.once(2) ? null : [...new Set([roll.of(VALUES[kind]), roll.of(VALUES[kind])])].map(String);
  return `($${wanted} IS NULL OR ${node.name}.${name} IN $${wanted})`;
}

/** Compares like with like, and properties alone: what may also stand behind an OPTIONAL MATCH. */
function comparison(draft: Draft, node: Node, roll: Dice): string {
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
    : kind === 'text'
      ? ['=', '<>', '<', '>=', 'STARTS WITH', 'CONTAINS', 'ENDS WITH']
      : ['=', '<>', '<', '<=', '>', '>='];

/** A column of one node: a property, or something computed from it. */
function value(draft: Draft, node: Node, roll: Dice): string {
  const property = roll.of(PROPERTIES[node.label]);
  const of = `${node.name}.${property.name}`;
  const { from, arrow } = hop(draft, roll);
  const shared = [
    of,
    `${node.name}.id`,
    `coalesce(${of}, ${literal(property)})`,
    `CASE WHEN ${of} IS NULL THEN 'none' ELSE 'some' END`,
    `COUNT { (${from.name})${arrow('')}() }`,
  ];
  const map = `CASE WHEN ${node.name} IS NULL THEN null ELSE ${node.name} {.id, .${property.name}} END`;
  const special: { readonly [kind in Property['kind']]: readonly string[] } = {
    text: [`toUpper(${of})`, `size(${of})`, `${of} + '!'`, `substring(${of}, 1)`, `split(${of}, 'a')`, `replace(${of}, 'a', 'b')`],
    whole: [`${of} + 1`, `${of} * 2 - 3`, `${of} / 2`, `${of} % 3`, `toFloat(${of}) / 3`, `abs(${of})`],
    fraction: [`${of} * 2`, `${of} >= 0.5`, `toInteger(${of})`],
    truth: [`NOT ${of}`, `${of} AND true`],
    texts: [`size(${of})`, `head(${of})`, `last(${of})`, `[x IN ${of} WHERE x <> 'a']`, `${of} + ['z']`, `[x IN ${of} | x + x]`],
  };
  return roll.of([...shared, map, ...special[property.kind]]);
}

const literal = ({ kind }: Property) => ({ text: "'-'", whole: '0', fraction: '0.0', truth: 'false', texts: "['-']" })[kind];

const returned = ({ lines }: Draft) => {
  const last = lines.at(-1) ?? '';
  const items = last.replace(/^RETURN /, '').matchAll(/\bAS (x\d+)|\b(c\d+)(?=,|$)/g);
  return [...items].map(([, named, column]) => named ?? column).join(', ');
};
