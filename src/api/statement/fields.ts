/** What a page of statements must bring for the fields that a query selects. */
import type { FieldNode } from 'graphql';
import { type Neighbour, PIECES, type Piece, type StatementFields } from '../../graph/reads/row-fields.js';
import { fieldsBelow, type Selecting } from '../selection.js';

type Fragments = Pick<Selecting, 'fragments'>;

/** By field: the pieces that it is answered from. A `When` needs all else too for more than its value. */
type Needs = Readonly<Record<string, readonly Piece[]>>;

const STATEMENT: Needs = {
  ...{ __typename: [], id: ['withId'], kind: ['withKind'], act: ['withAct'], text: ['withText'], saidAt: ['withSaidAt'] },
  ...{ sourceRole: ['withId'], inferredSource: ['withId'], candidates: ['withId'], within: ['withId'], contains: ['withId'] },
  ...{ source: ['withSpeakers'], sources: ['withSpeakers'], about: ['withSubjects'], article: ['withArticleId'] },
  ...{ restates: ['withId'], events: ['withId'], relations: ['withId'], denies: ['withId', 'withAct'] },
};
const ENTITY: Needs = { __typename: [], id: [], kind: [], ambiguous: [], name: ['withName'] };
const ARTICLE: Needs = {
  ...{ __typename: [], id: ['withArticleId'], headline: ['withHeadline'], url: ['withUrl'], outlet: ['withOutlet'] },
  ...{ published: ['withPublished'], text: ['withArticleId'], copyOf: ['withArticleId'], copies: ['withArticleId'] },
  ...{ story: ['withArticleId'], revises: ['withArticleId'], statements: ['withArticleId'], entities: ['withArticleId'] },
  events: ['withArticleId'],
};
const WHENS = ['saidAt', 'published'];
const IN_BRIEF = ['__typename', 'value', 'precision'];

/** By field of a statement: the neighbour that it is answered from. */
const NEIGHBOURS: Readonly<Record<string, Neighbour>> = { source: 'sources', sources: 'sources', about: 'about', article: 'article' };

// A parsed query is kept by the server, so the same field node comes again with each request for it.
const known = new WeakMap<FieldNode, StatementFields>();

/**
 * For a field that is not listed here all is brought: a new one works before anyone makes it fast.
 *
 * @param neighbours - those that the list's file can bring.
 */
export function statementFields(info: Selecting, neighbours: readonly Neighbour[]): StatementFields {
  const [first] = info.fieldNodes;
  if (first === undefined || info.fieldNodes.length > 1) return selected(info, neighbours);
  const fields = known.get(first) ?? selected(info, neighbours);
  known.set(first, fields);
  return fields;
}

function selected({ fieldNodes, ...fragments }: Selecting, possible: readonly Neighbour[]): StatementFields {
  const connection = below(fieldNodes, fragments);
  const edges = called('edges', connection);
  const fields = below([...called('nodes', connection), ...called('node', below(edges, fragments))], fragments);
  const pieces = new Set<Piece>();
  // The score of an edge is reckoned from the text.
  if (edges.length > 0) pieces.add('withText');
  const brought = (field: FieldNode) => possible.find((name) => name === NEIGHBOURS[field.name.value]);
  // An article that is brought has its id only where that is selected.
  const own = fields.filter((field) => brought(field) !== 'article');
  const details = !isCovered(own, STATEMENT, pieces, fragments);
  const neighbours = possible.filter((name) => fields.some((field) => brought(field) === name));
  const of = (name: Neighbour) => fields.filter((field) => brought(field) === name);
  const subjects = below(of('about'), fragments);
  if (called('target', subjects).length > 0) pieces.add('withTargets');
  const entities = below([...of('sources'), ...called('entity', subjects)], fragments);
  const areCovered = [
    isCovered(entities, ENTITY, pieces, fragments),
    isCovered(below(of('article'), fragments), ARTICLE, pieces, fragments),
  ];
  // In one order: pages that bring the same are read together.
  return { pieces: PIECES.filter((piece) => pieces.has(piece)), details, neighbours, neighbourDetails: areCovered.includes(false) };
}

/** Adds the pieces that fields need; all of them, and false, where a field needs more than pieces. */
function isCovered(fields: readonly FieldNode[], needs: Needs, pieces: Set<Piece>, fragments: Fragments): boolean {
  for (const field of fields) for (const piece of needs[field.name.value] ?? PIECES) pieces.add(piece);
  return fields.every(
    (field) => needs[field.name.value] !== undefined && (!WHENS.includes(field.name.value) || isInBrief(field, fragments)),
  );
}

const isInBrief = (when: FieldNode, fragments: Fragments): boolean =>
  fieldsBelow(when, fragments).every(({ name }) => IN_BRIEF.includes(name.value));

const below = (fields: readonly FieldNode[], fragments: Fragments): readonly FieldNode[] =>
  fields.flatMap((field) => fieldsBelow(field, fragments));

const called = (name: string, fields: readonly FieldNode[]): readonly FieldNode[] => fields.filter((field) => field.name.value === name);
