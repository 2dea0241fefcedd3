/** The header of a file against its text: CYPHER.md, 15. */
import { type CypherFile, optionalNames } from '../../../src/graph/statements.js';
import { type Clause, itemsOf } from '../clauses.js';
import type { Rule } from '../rule.js';
import { all } from '../tree.js';

export const headers: readonly Rule[] = [
  {
    name: 'variants',
    why: 'at most six optional names a file: 64 texts to plan (15)',
    broken: ({ file }) => optionalNames(file).length > 6,
  },
  {
    name: 'params',
    why: 'the header names the parameters that the text uses, no more (but for what a sibling file uses) and no fewer; an optional one stands in its own lines (15)',
    broken: ({ file, tree }) => {
      const used = new Set(all(tree, /^parameter$/).map(({ children }) => children[1]?.text ?? ''));
      const optional = file.params.filter((param) => param.optional).map(({ name }) => name);
      return (
        (file.params.some(({ name }) => !used.has(name)) && !file.name.startsWith('search/')) ||
        [...used].some((name) => !file.params.some((param) => param.name === name)) ||
        optional.some((name) => file.lines.some(({ text, when }) => new RegExp(`\\$${name}\\b`).test(text) && !when.includes(name)))
      );
    },
  },
  {
    name: 'parts',
    why: 'every optional name has a line, but for a parameter that a sibling file uses (15)',
    broken: ({ file }) =>
      (file.name.startsWith('search/') ? file.parts.map(({ name }) => name) : optionalNames(file)).some((name) =>
        file.lines.every(({ when }) => !when.includes(name)),
      ),
  },
  {
    name: 'returns',
    why: 'the header names the columns that come back, those of optional lines with a question mark (15)',
    broken: ({ file, returns, bare }) =>
      [returns, bare].some((clauses, without) => clauses.some((clause) => namesOf(clause) !== declared(file, without === 0))) ||
      (returns.length === 0 && file.returns.length > 0),
  },
];

const namesOf = ({ tree }: Clause) =>
  itemsOf(tree)
    .map(({ name }) => name)
    .sort()
    .join();

const declared = ({ returns }: CypherFile, withOptional: boolean) =>
  returns
    .filter(({ optional }) => withOptional || !optional)
    .map(({ name }) => name)
    .sort()
    .join();
