/** A small graph made up from a seed, of the labels and relationships that reads walk, with values of every kind, and none. */

/** Numbers that look random and are the same for the same seed. */
export type Dice = {
  /** 0 ≤ whole < sides. */
  below(sides: number): number;
  /** True once in so many. */
  once(inSo: number): boolean;
  of<Item>(items: readonly Item[]): Item;
};

/** Mulberry32, of public domain: enough for tests. */
export function dice(seed: number): Dice {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (sides: number) => Math.floor(next() * sides);
  return {
    below,
    once: (inSo) => below(inSo) === 0,
    of: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('Nothing to choose from.');
      return item;
    },
  };
}

export const LABELS = ['Entity', 'Statement', 'Article', 'Claim'] as const;
export type Label = (typeof LABELS)[number];

export const SIZES: { readonly [label in Label]: number } = { Entity: 14, Statement: 40, Article: 9, Claim: 8 };

export const idOf = (label: Label, index: number) => `${label[0]?.toLowerCase()}_${String(index).padStart(3, '0')}`;

export type Kind = 'text' | 'whole' | 'fraction' | 'truth' | 'texts' | 'day';

export type Property = { readonly name: string; readonly kind: Kind; readonly nullable: boolean };

const property = (name: string, kind: Kind, nullable = false): Property => ({ name, kind, nullable });

export const PROPERTIES: { readonly [label in Label]: readonly Property[] } = {
  Entity: [
    property('name', 'text'),
    property('rank', 'whole', true),
    property('score', 'fraction', true),
    property('named', 'truth'),
    property('aliases', 'texts'),
    property('born', 'day', true),
  ],
  Statement: [
    property('act', 'text'),
    property('cue', 'text', true),
    property('words', 'whole'),
    property('confidence', 'fraction'),
    property('aboutIds', 'texts'),
  ],
  Article: [property('day', 'day'), property('outlet', 'text', true), property('length', 'whole'), property('current', 'truth', true)],
  Claim: [property('folded', 'text'), property('articles', 'whole', true), property('words', 'texts')],
};

/** Few values, so that many are equal; with those that engines stumble on. */
export const VALUES: { readonly [kind in Kind]: readonly (string | number | boolean | readonly string[])[] } = {
  text: ['', 'a', 'Ada', 'ada', 'B', 'Straße', '1', '🕊', '2024-10-17', "it's"],
  whole: [-2, 0, 1, 2, 7, 10, 2_000_000_000],
  fraction: [0.25, 0.5, 0.75, 1.5, -0.5],
  truth: [true, false],
  texts: [[], ['a'], ['a', 'b'], ['b', 'a', 'b'], ['']],
  day: ['2024-02-29', '2024-10-17', '2024-12-30', '2025-01-05', '1999-12-31'],
};

/** `hub` is the end whose pages the relationship stands on. */
export type Edge = { readonly type: string; readonly from: Label; readonly to: Label; readonly hub: 'from' | 'to' };

/** What a relationship carries beside its hub and order, for filters. */
export const EDGE_PROPERTIES: readonly Property[] = [
  property('act', 'text'),
  property('tags', 'texts'),
  property('score', 'fraction', true),
];

export const EDGES: readonly Edge[] = [
  { type: 'SAID', from: 'Entity', to: 'Statement', hub: 'from' },
  { type: 'ABOUT', from: 'Statement', to: 'Entity', hub: 'to' },
  { type: 'STATED_IN', from: 'Statement', to: 'Article', hub: 'to' },
  { type: 'EXPRESSES', from: 'Statement', to: 'Claim', hub: 'to' },
  { type: 'MENTIONS', from: 'Article', to: 'Entity', hub: 'to' },
  { type: 'MEMBER_OF', from: 'Entity', to: 'Entity', hub: 'to' },
];

type Props = { readonly [name: string]: string | number | boolean | readonly string[] };

export type Graph = {
  readonly nodes: readonly { readonly label: Label; readonly rows: readonly { readonly id: string; readonly props: Props }[] }[];
  readonly edges: readonly {
    readonly edge: Edge;
    readonly rows: readonly { readonly from: string; readonly to: string; readonly props: Props }[];
  }[];
};

export function generatedGraph(roll: Dice): Graph {
  const nodes = LABELS.map((label) => ({
    label,
    rows: Array.from({ length: SIZES[label] }, (_, index) => ({ id: idOf(label, index), props: propsOf(label, idOf(label, index), roll) })),
  }));
  const edges = EDGES.map((edge) => {
    const pairs = new Map<string, { from: string; to: string; props: Props }>();
    for (let count = 0; count < SIZES[edge.from] * 2; count += 1) {
      // Squared, so that the first of each label have many.
      const from = idOf(edge.from, roll.below(SIZES[edge.from]));
      const to = idOf(edge.to, Math.floor(roll.below(SIZES[edge.to] ** 2) / SIZES[edge.to]));
      const order = { hubId: edge.hub === 'from' ? from : to, sortKey: `2024-10-${10 + roll.below(9)} ${from} ${to}` };
      pairs.set(`${from} ${to}`, { from, to, props: { weight: roll.below(4), ...order, ...valuesOf(EDGE_PROPERTIES, roll) } });
    }
    return { edge, rows: [...pairs.values()] };
  });
  return { nodes, edges };
}

/** Articles have an order of their own, entities the id of the one they are made one with: both are found by an index. */
function propsOf(label: Label, id: string, roll: Dice): Props {
  const props = valuesOf(PROPERTIES[label], roll);
  if (label === 'Article') return { ...props, sortKey: `${props.day} ${id}` };
  return label === 'Entity' ? { ...props, canonicalId: idOf(label, roll.below(SIZES[label])) } : props;
}

function valuesOf(properties: readonly Property[], roll: Dice): Props {
  const kept = properties.filter(({ nullable }) => !nullable || !roll.once(3));
  return Object.fromEntries(kept.map(({ name, kind }) => [name, roll.of(VALUES[kind])]));
}
