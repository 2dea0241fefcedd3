/** Reads made up from dice, inside the rules of the Cypher that both stores answer alike. */
import type { Params } from '../../src/graph/store.js';
import { arrowOf, comparison, type Draft, emptyDraft, fresh, hop, type Node, predicate, someIds } from './generated-draft.js';
import { type Dice, EDGES, idOf, LABELS, PROPERTIES, type Property, SIZES } from './generated-graph.js';
import { dayPage, edgePage } from './generated-pages.js';

export type GeneratedRead = { readonly text: string; readonly given: readonly string[]; readonly params: Params };

export function generatedRead(roll: Dice): GeneratedRead {
  const draft = emptyDraft();
  const returns = roll.of([walks, walks, walks, walks, edgePage, edgePage, dayPage, unions])(draft, roll);
  const params = Object.keys(draft.params).map((name) => (draft.optional.includes(name) ? `${name}?` : name));
  const header = ['// A generated read.', `// params: ${params.join(', ') || 'nothing'}`, `// parts: ${draft.parts.join(', ')}`];
  const given = [...draft.optional, ...draft.parts].filter(() => roll.once(2));
  const left = Object.entries(draft.params).filter(([name]) => !draft.optional.includes(name) || given.includes(name));
  return { text: [...header, `// returns: ${returns}`, ...draft.lines].join('\n'), given, params: Object.fromEntries(left) };
}

/** From one node on, step by step. @returns the columns. */
function walks(draft: Draft, roll: Dice): string {
  anchor(draft, roll);
  const steps = roll.below(4);
  for (let step = 0; step < steps; step += 1) roll.of([walk, walk, optionalWalk, call, call, cut, far, degree, dated])(draft, roll);
  if (roll.once(3)) aggregated(draft, roll);
  else listed(draft, roll);
  return returned(draft);
}

function anchor(draft: Draft, roll: Dice): void {
  const label = roll.of(LABELS);
  const name = fresh(draft, 'n');
  if (roll.once(4)) {
    draft.params.after = idOf(label, roll.below(SIZES[label] / 2));
    draft.lines.push(
      `MATCH (${name}:${label})`,
      `WHERE ${name}.id > $after AND ${predicate(draft, { name, label, perhaps: false }, roll)}`,
    );
  } else {
    draft.params.ids = someIds(label, roll);
    draft.lines.push('UNWIND $ids AS id', `MATCH (${name}:${label} {id: id})`);
  }
  draft.nodes.push({ name, label, perhaps: false });
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
    `${match} WITH ${relationship} ORDER BY ${relationship}.sortKey RETURN collect({type: type(${relationship}), tags: ${relationship}.tags}) AS ${column}`,
    `${match} RETURN min(CASE WHEN ${to.name}.${first?.name} IS NULL THEN null ELSE ${to.name}.id END) AS ${column}`,
    ...(where === '' ? [twice(draft, from, roll, column)] : []),
  ]);
  draft.lines.push(`CALL (${from.name}) { ${body} }`);
  draft.columns.push(column);
}

/** Two hops outward, and each end once. */
function twice(draft: Draft, from: Node, roll: Dice, column: string): string {
  const first = hop(draft, roll, from);
  const second = hop(draft, roll, first.to);
  const { name, label } = second.to;
  const path = `(${from.name})${first.arrow('')}(${first.to.name}:${first.to.label})${second.arrow(second.relationship)}(${name}:${label})`;
  return `MATCH ${path} WHERE ${second.relationship}.weight > 0 WITH DISTINCT ${name} ORDER BY ${name}.id DESC LIMIT 3 RETURN collect(${name}.id) AS ${column}`;
}

/** Groups in groups, by how far they are. */
function far(draft: Draft, roll: Dice): void {
  const from = draft.nodes.find(({ label, perhaps }) => label === 'Entity' && !perhaps);
  if (from === undefined) return;
  const [path, to, column] = [fresh(draft, 'p'), fresh(draft, 'n'), fresh(draft, 'c')];
  const member = EDGES.find(({ type }) => type === 'MEMBER_OF');
  if (member === undefined) return;
  const arrow = arrowOf(member, roll.once(2), '').replace(':MEMBER_OF', `:MEMBER_OF*1..${1 + roll.below(3)}`);
  draft.lines.push(
    `CALL (${from.name}) {`,
    `  MATCH ${path} = (${from.name})${arrow}(${to}:Entity)`,
    `  WITH ${to}, length(${path}) AS depth ORDER BY depth, ${to}.id`,
    `  RETURN collect({id: ${to}.id, depth: depth}) AS ${column}`,
    '}',
  );
  draft.columns.push(column);
}

/** Those that have any. */
function degree(draft: Draft, roll: Dice): void {
  const { from, arrow } = hop(draft, roll);
  const column = fresh(draft, 'c');
  draft.lines.push(
    `WITH ${keptIn(draft)}, COUNT { (${from.name})${arrow('')}() } AS ${column}`,
    `WHERE ${column} ${roll.of(['>', '<>'])} 0`,
  );
  draft.columns.push(column);
}

/** A day, or a second of it, as a date: back as text, and its components. */
function dated(draft: Draft, roll: Dice): void {
  const node = draft.nodes.find(({ label }) => PROPERTIES[label].some(({ kind }) => kind === 'day'));
  const day = PROPERTIES[node?.label ?? 'Claim'].find(({ kind }) => kind === 'day');
  if (node === undefined || day === undefined) return;
  const [date, text, component] = [fresh(draft, 'd'), fresh(draft, 'c'), fresh(draft, 'c')];
  const of = `${node.name}.${day.name}`;
  const [made, parts] = roll.of([
    [`date(${of})`, ['year', 'month', 'week', 'day']] as const,
    [`datetime(${of} + 'T${roll.of(['00:00:00Z', '23:59:59Z', '07:30:00+02:00'])}')`, ['year', 'week', 'hour', 'minute']] as const,
  ]);
  draft.lines.push(`WITH ${keptIn(draft)}, ${made} AS ${date}`);
  draft.lines.push(`WITH ${keptIn(draft)}, toString(${date}) AS ${text}, ${date}.${roll.of(parts)} AS ${component}`);
  draft.columns.push(text, component);
}

const keptIn = ({ nodes, columns }: Draft) => [...nodes.map(({ name }) => name), ...columns].join(', ');

/** The first few, in an order that no two rows share but by being the same. */
function cut(draft: Draft, roll: Dice): void {
  const first = roll.of(draft.nodes);
  const property = roll.of(PROPERTIES[first.label].filter(({ kind }) => kind !== 'texts'));
  const ids = draft.nodes.map(({ name }) => `${name}.id`);
  const direction = roll.of(['', ' DESC']);
  draft.params.first = 1 + roll.below(8);
  draft.lines.push(`WITH ${keptIn(draft)} ORDER BY ${[`${first.name}.${property.name}${direction}`, ...ids].join(', ')} LIMIT $first`);
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
  const texts = [`toUpper(${of})`, `size(${of})`, `${of} + '!'`, `substring(${of}, 1)`, `split(${of}, 'a')`, `replace(${of}, 'a', 'b')`];
  const special: { readonly [kind in Property['kind']]: readonly string[] } = {
    text: texts,
    day: texts,
    whole: [`${of} + 1`, `${of} * 2 - 3`, `${of} / 2`, `${of} % 3`, `toFloat(${of}) / 3`, `abs(${of})`],
    fraction: [`${of} * 2`, `${of} >= 0.5`, `toInteger(${of})`],
    truth: [`NOT ${of}`, `${of} AND true`],
    texts: [`size(${of})`, `head(${of})`, `last(${of})`, `[x IN ${of} WHERE x <> 'a']`, `${of} + ['z']`, `[x IN ${of} | x + x]`],
  };
  return roll.of([...shared, map, ...special[property.kind]]);
}

const literal = ({ kind }: Property) => ({ text: "'-'", day: "'-'", whole: '0', fraction: '0.0', truth: 'false', texts: "['-']" })[kind];

const returned = ({ lines }: Draft) => {
  const last = lines.at(-1) ?? '';
  const items = last.replace(/^RETURN /, '').matchAll(/\bAS (x\d+)|\b(c\d+)(?=,|$)/g);
  return [...items].map(([, named, column]) => named ?? column).join(', ');
};

/** One by either of two ids, in a CALL; or counts of several labels below one another. @returns the columns. */
function unions(draft: Draft, roll: Dice): string {
  if (roll.once(2)) {
    draft.params.ids = someIds('Entity', roll);
    draft.lines.push('UNWIND $ids AS id', 'CALL (id) {', '  MATCH (e:Entity {id: id})', '  RETURN e');
    draft.lines.push(
      '  UNION',
      '  MATCH (e:Entity {canonicalId: id})',
      '  RETURN e',
      '}',
      'RETURN {of: id, id: e.id, name: e.name} AS found',
    );
    return 'found';
  }
  for (const label of LABELS) {
    const name = label.charAt(0).toLowerCase();
    const ids = `${name}Ids`;
    draft.params[ids] = someIds(label, roll);
    const which = `WHERE ${name}.id IN $${ids} AND ${predicate(draft, { name, label, perhaps: false }, roll)}`;
    const last = roll.once(2) ? `max(${name}.id)` : 'null';
    draft.lines.push(...(label === LABELS[0] ? [] : ['UNION ALL']), `MATCH (${name}:${label})`, which);
    draft.lines.push(`RETURN '${label}' AS name, count(${name}) AS total, ${last} AS last`);
  }
  return 'name, total, last';
}
