/** Whether a page of statements must bring all their properties, or only those that nearly every query asks for. */
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { fieldsBelow } from '../selection.js';

/** Fields that need nothing but what a page's file always brings, with those below them; `ANY` where these need nothing from the page. */
type Brief = { readonly [field: string]: Brief | typeof ANY };
const ANY = true;

const WHEN: Brief = { __typename: ANY, value: ANY, precision: ANY };
const ENTITY: Brief = { __typename: ANY, id: ANY, kind: ANY, name: ANY };
const ARTICLE: Brief = { __typename: ANY, id: ANY, headline: ANY, url: ANY, outlet: ANY, published: WHEN };
const STATEMENT: Brief = {
  ...{ __typename: ANY, id: ANY, kind: ANY, act: ANY, text: ANY, saidAt: WHEN },
  ...{ source: ENTITY, sources: ENTITY, about: { __typename: ANY, target: ANY, entity: ENTITY }, article: ARTICLE },
};
const EDGE: Brief = { __typename: ANY, cursor: ANY, node: STATEMENT };

// A parsed query is kept by the server, so the same field node comes again with each request for it.
const known = new WeakMap<FieldNode, boolean>();

/** Whether anything is selected of a list's statements that is not listed here: a new field works before anyone makes it fast. */
export const needsDetails = ({ fieldNodes, fragments }: GraphQLResolveInfo): boolean =>
  fieldNodes.some((node) => {
    const needs = known.get(node) ?? !fieldsBelow(node, { fragments }).every((field) => isBriefPart(field, fragments));
    known.set(node, needs);
    return needs;
  });

type Fragments = GraphQLResolveInfo['fragments'];

/** Of a connection: all that is neither `nodes` nor `edges` needs no statement. */
function isBriefPart(field: FieldNode, fragments: Fragments): boolean {
  if (field.name.value === 'nodes') return isBrief(field, STATEMENT, fragments);
  return field.name.value !== 'edges' || isBrief(field, EDGE, fragments);
}

const isBrief = (field: FieldNode, brief: Brief, fragments: Fragments): boolean =>
  fieldsBelow(field, { fragments }).every((below) => {
    const own = brief[below.name.value];
    return own === ANY || (own !== undefined && isBrief(below, own, fragments));
  });
