/** Pages made up from dice: the one form that stays flat, with optional lines, filters that may be null, and neighbours. */
import { arrowOf, type Draft, hop, type Node, neighbour, residual, someIds } from './generated-draft.js';
import { type Dice, EDGE_PROPERTIES, EDGES, PROPERTIES } from './generated-graph.js';

/** A page of what a relationship leads to from each of some hubs. @returns the columns. */
export function edgePage(draft: Draft, roll: Dice): string {
  const edge = roll.of(EDGES);
  const out = edge.hub === 'from';
  const hub = out ? edge.from : edge.to;
  const to: Node = { name: 'n', label: out ? edge.to : edge.from, perhaps: false };
  const match = `MATCH (h)${arrowOf(edge, out, 'r')}(n:${to.label})`;
  const filters = [
    ...(roll.once(2) ? ['NOT any(x IN k.earlier WHERE x IN r.tags)'] : []),
    ...(roll.once(3) ? [`(size(k.earlier) = 0 OR NOT EXISTS { ${otherHub(edge.type, out, hub)} })`] : []),
    ...several(roll, () => residual(draft, 'r', EDGE_PROPERTIES, roll)),
    ...several(roll, () => residual(draft, 'n', PROPERTIES[to.label], roll)),
  ];
  Object.assign(draft.params, { keys: keysOf(someIds(hub, roll), roll), first: 1 + roll.below(6) });
  draft.lines.push('UNWIND $keys AS k', `MATCH (h:${hub} {id: k.id})`, 'CALL (h, k) {', `  ${match}`);
  draft.lines.push('  WHERE r.hubId = k.id AND r.sortKey > k.after AND r.sortKey < k.before');
  page(draft, roll, { name: 'n', by: 'r', index: ['hubId', 'sortKey'], filters, node: to });
  draft.parts.push('total', 'degree');
  draft.lines.push(
    ...['CALL (h, k) {', `  ${match}`, '  WHERE r.hubId = k.id AND r.sortKey > k.since', ...filters.map((each) => `    AND ${each}`)].map(
      (line) => `${line} // if: total`,
    ),
    '  RETURN count(r) AS total // if: total',
    '} // if: total',
    'RETURN k.at AS at, rows',
    '  , total // if: total',
    `  , COUNT { (h)${arrowOf(edge, out, '')}() } AS degree // if: degree`,
  );
  return 'at, rows, total?, degree?';
}

/** Whether one of the hubs asked before has it too. */
const otherHub = (type: string, out: boolean, hub: string) =>
  `MATCH (n)${out ? `<-[:${type}]-` : `-[:${type}]->`}(x:${hub}) WHERE x.id IN k.earlier`;

/** A page of all articles, by day. @returns the columns. */
export function dayPage(draft: Draft, roll: Dice): string {
  const node: Node = { name: 'n', label: 'Article', perhaps: false };
  const filters = [
    ...several(roll, () => residual(draft, 'n', PROPERTIES.Article, roll)),
    ...(roll.once(2) ? [neighbour(draft, node, roll)] : []),
  ];
  Object.assign(draft.params, { keys: keysOf(['all'], roll), first: 1 + roll.below(6) });
  draft.lines.push('UNWIND $keys AS k', 'CALL (k) {', '  MATCH (n:Article)');
  draft.lines.push('  WHERE n.day >= k.firstDay AND n.day <= k.lastDay AND n.sortKey > k.after AND n.sortKey < k.before');
  page(draft, roll, { name: 'n', by: 'n', index: ['day', 'sortKey'], filters, node });
  draft.lines.push('RETURN k.at AS at, rows');
  return 'at, rows';
}

type Page = {
  readonly name: string;
  /** What carries the columns of the index. */
  readonly by: string;
  readonly index: readonly string[];
  readonly filters: readonly string[];
  readonly node: Node;
};

/** From the condition of the page on to the end of its CALL. */
function page(draft: Draft, roll: Dice, { name, by, index, filters, node }: Page): void {
  const down = roll.of(['', ' DESC']);
  const [property] = PROPERTIES[node.label];
  const many = hop(draft, roll, node);
  const one = hop(draft, roll, node);
  const optional = (part: string, ...lines: readonly string[]) => lines.map((line) => `  ${line} // if: ${part}`);
  draft.optional.push('since');
  draft.params.since = roll.of(['', '2024-10-13', '~']);
  draft.parts.push('many', 'one');
  draft.lines.push(
    ...optional('since', `  AND ${by}.sortKey >= $since`),
    ...filters.map((filter) => `    AND ${filter}`),
    `  WITH ${[...new Set([by, name])].join(', ')} ORDER BY ${index.map((column) => `${by}.${column}${down}`).join(', ')} LIMIT $first`,
    ...optional('one', `MATCH (${name})${one.arrow('')}(m:${one.to.label})`),
    ...optional(
      'many',
      `CALL (${name}) {`,
      `  MATCH (${name})${many.arrow(many.relationship)}(x:${many.to.label})`,
      `  WITH x, ${many.relationship} ORDER BY x.id`,
      `  RETURN collect({weight: ${many.relationship}.weight, of: x {.id}}) AS many`,
      '}',
    ),
    `  WITH * ORDER BY ${by}.sortKey${down}`,
    ...optional('one', '  , m.id'),
    `  RETURN collect(${name} {.id, .${property?.name}`,
    `    , key: ${by}.sortKey`,
    ...optional('many', '  , many: many'),
    ...optional('one', '  , one: m {.id}'),
    '  }) AS rows',
    '}',
  );
}

const several = (roll: Dice, make: () => string) => Array.from({ length: roll.below(3) }, make);

const keysOf = (ids: readonly string[], roll: Dice) =>
  ids.map((id, at) => ({
    at,
    id,
    after: roll.of(['', '', '2024-10-12', '2025']),
    before: roll.of(['~', '~', '2024-10-17']),
    since: roll.of(['', '2024-10-14']),
    firstDay: roll.of(['', '2024-10-17']),
    lastDay: roll.of(['~', '2024-12-30']),
    earlier: roll.of([[], [], ['a'], ids.slice(0, at)]),
  }));
