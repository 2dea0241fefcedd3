/** Units: what is written and taken back as one, a node with the relationships that stand and fall with it. */

/** As a node or relationship holds them; null is absent. */
export type Props = { readonly [name: string]: null | boolean | number | string | readonly string[] | readonly number[] };

/** Labels of nodes, in the order in which they are written; each is a file of cypher/write/put and one of cypher/write/drop. */
export const NODES = ['outlet', 'article', 'decomposition', 'entity', 'role', 'claim', 'event', 'event-mention', 'statement'] as const;
export type NodeTable = (typeof NODES)[number];

/** Types of relationships; each is a file of cypher/write/put and one of cypher/write/drop, anchored at the unit's node. */
export const EDGES = [
  'has-decomposition',
  'published-by',
  'revises',
  'mentions',
  'tells-of',
  'known-as',
  'belongs-to',
  'member-of',
  'holds',
  'role-in',
  'claimed-by',
  'claimed-about',
  'carried-in',
  'has-participant',
  'reports',
  'refers-to',
  'involves',
  'stated-in',
  'said',
  'about',
  'carried-by',
  'spoken-for',
  'spoken-in-office',
  'spoken-as',
  'expresses',
  'describes',
  'within',
  'restates',
  'perhaps-said-by',
] as const;
export type EdgeTable = (typeof EDGES)[number];

export type Edge = {
  readonly table: EdgeTable;
  /** Id of the node at the other end. */
  readonly to: string;
  /** Tells apart those between the same two nodes: a participant's role, the method of PERHAPS_SAID_BY; else ''. */
  readonly mark: string;
  readonly props: Props;
};

export type Unit = {
  readonly table: NodeTable;
  readonly id: string;
  readonly props: Props;
  /** In any order; table, end and mark are unique among them. */
  readonly edges: readonly Edge[];
};

export const edge = (table: EdgeTable, to: string, props: Props = {}, mark = ''): Edge => ({ table, to, mark, props });

/** The first of those with the same table, end and mark. */
export function distinctEdges(edges: readonly Edge[]): readonly Edge[] {
  const known = new Map<string, Edge>();
  for (const each of edges) if (!known.has(edgeKey(each))) known.set(edgeKey(each), each);
  return [...known.values()];
}

export const edgeKey = ({ table, to, mark }: Edge): string => `${table} ${to} ${mark}`;
