/** What writes, and how: CYPHER.md, 8. */
import type { Clause } from '../clauses.js';
import { patternsOf } from '../patterns.js';
import type { Rule, Told } from '../rule.js';
import { walksAll } from '../rule.js';
import { all, has } from '../tree.js';

const WRITES = /^(create|insert|merge|set|delete|remove)Clause$/;

const merges = ({ clauses }: Told) =>
  clauses
    .filter(({ rule }) => rule === 'mergeClause')
    .flatMap((clause) => patternsOf(clause.tree).map((pattern) => ({ clause, ...pattern })));

/** Labels by how many relationships of one type a node of them gathers, fewest first; those of one line alike. */
const BY_DEGREE = [
  'Statement',
  'EventMention',
  'Decomposition Judgement Link Role',
  'Claim Event',
  'Article',
  'Entity Person Organisation Place Group',
  'Name Outlet Country Story',
];

const degreeOf = (label: string | undefined) => BY_DEGREE.findIndex((labels) => labels.split(' ').includes(label ?? ''));

export const writes: readonly Rule[] = [
  {
    name: 'read-that-writes',
    why: 'what changes the graph stands in cypher/write, and goes through the queue (8, 14)',
    broken: ({ file, tree }) => !file.name.startsWith('write/') && has(tree, WRITES),
  },
  {
    name: 'create',
    why: 'a write may run twice: MERGE on an id (8)',
    broken: ({ tree }) => has(tree, /^(create|insert)Clause$/),
  },
  {
    name: 'merge-path',
    why: 'MERGE makes a node, or one relationship between two that are matched: a whole path is made again where one part lacks (8)',
    broken: (told) =>
      merges(told).some(
        ({ clause, nodes, hops }) => hops.length > 1 || (hops.length === 1 && nodes.some(({ name }) => !clause.before.has(name))),
      ),
  },
  {
    name: 'merge-id',
    why: 'a node is merged by its id alone, the rest is SET: MERGE (n:L {id: row.id}) (8)',
    broken: (told) =>
      merges(told).some(({ hops, nodes: [node] }) => hops.length === 0 && [...(node?.properties?.keys() ?? [])].join() !== 'id'),
  },
  {
    name: 'merge-hub',
    why: 'the end with few relationships stands on the left: the search for the relationship starts there (8)',
    broken: (told) =>
      merges(told).some(({ clause, nodes, hops }) => {
        const [left = -1, right = -1] = nodes.map(({ name }) => degreeOf(clause.before.get(name)?.label));
        return hops.length === 1 && left >= 0 && right >= 0 && left > right;
      }),
  },
  {
    name: 'write-rows',
    why: 'a write takes rows: it begins with UNWIND $rows AS row; one that names its node by a literal has one row (8)',
    broken: (told) => {
      const [first] = told.clauses;
      return (
        told.file.name.startsWith('write/') && !walksAll(told) && first?.rule !== 'unwindClause' && told.clauses.some(looksByParameter)
      );
    },
  },
];

const looksByParameter = ({ tree }: Clause) => all(tree, /^(properties|whereClause)$/).some((each) => has(each, /^parameter$/));
