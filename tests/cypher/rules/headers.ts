/** The header of a file against its text: CYPHER.md, 15. */
import { type CypherFile, optionalNames, variantsOf } from '../../../src/graph/statements.js';
import { type Clause, itemsOf } from '../clauses.js';
import type { Rule } from '../rule.js';
import { all } from '../tree.js';

export const headers: readonly Rule[] = [
  {
    name: 'variants',
    why: 'at most 64 texts of a file to plan: six optional names, or more of which some exclude each other (15)',
    broken: ({ file }) => variantsOf(file).length > 64,
  },
  {
    name: 'params',
    why: 'the header names the parameters that the text uses, no more (but for what a sibling file uses) and no fewer; an optional one stands in its own lines (15)',
    broken: ({ file, tree }) => {
      const used = new Set(all(tree, /^parameter$/).map(({ children }) => children[1]?.text ?? ''));
      const named = file.params.flatMap(sentNames);
      const optional = file.params.filter((param) => param.optional);
      return (
        (named.some((name) => !used.has(name)) && !file.name.startsWith('search/')) ||
        [...used].some((name) => !named.includes(name)) ||
        optional.some((param) =>
          file.lines.some(
            ({ text, when }) => sentNames(param).some((name) => uses(text, name)) && !impliedBy(file, when).includes(param.name),
          ),
        )
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

/** The parameters that one of the header stands for. */
const sentNames = ({ name, anyOf }: CypherFile['params'][number]): readonly string[] => anyOf ?? [name];

const uses = (text: string, name: string): boolean => new RegExp(`\\$${name}\\b`).test(text);

/** The names that are given wherever a line is sent: those it asks for, and what these need. */
const impliedBy = ({ params, parts }: CypherFile, when: readonly string[]): readonly string[] => [
  ...when,
  ...[...params, ...parts].flatMap(({ name, needs }) => (needs !== null && when.includes(name) ? [needs] : [])),
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
