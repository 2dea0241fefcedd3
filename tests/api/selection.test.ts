/** What a query selects below a field: through aliases, fragments, nodes and edges. */
import { GraphQLObjectType, type GraphQLResolveInfo, GraphQLSchema, GraphQLString, graphqlSync } from 'graphql';
import { type Selection, selectionOf } from '../../src/api/selection.js';

/** The selections of field `list`, in the order in which it is resolved. */
function selections(query: string): readonly Selection[] {
  const found: Selection[] = [];
  const thing: GraphQLObjectType = new GraphQLObjectType({
    name: 'Thing',
    fields: () => ({
      ...Object.fromEntries(['nodes', 'edges', 'node', 'source', 'article'].map((name) => [name, { type: thing, resolve: () => ({}) }])),
      totalCount: { type: GraphQLString },
      list: {
        type: thing,
        resolve: (_root, _args, _context, info: GraphQLResolveInfo) => {
          found.push(selectionOf(info));
          return {};
        },
      },
    }),
  });
  const { errors } = graphqlSync({ schema: new GraphQLSchema({ query: thing }), source: query });
  expect(errors).toBeUndefined();
  return found;
}

it.each([
  ['nodes', '{ list { nodes { source { totalCount } } } }', ['nodes'], ['source']],
  ['edges', '{ list { edges { node { article { totalCount } } } totalCount } }', ['edges', 'totalCount'], ['article']],
  [
    'nodes and edges',
    '{ list { n: nodes { source { totalCount } } edges { node { article { totalCount } } } } }',
    ['edges', 'nodes'],
    ['article', 'source'],
  ],
  [
    'fragments',
    '{ list { ...A ... on Thing { totalCount } } } fragment A on Thing { nodes { ...B ...B } } fragment B on Thing { source { totalCount } }',
    ['nodes', 'totalCount'],
    ['source'],
  ],
  ['one field asked for twice', '{ list { totalCount } list { nodes { source { totalCount } } } }', ['nodes', 'totalCount'], ['source']],
  ['what @skip leaves out', '{ list { totalCount @skip(if: true) nodes { totalCount } } }', ['nodes', 'totalCount'], ['totalCount']],
])('of %s', (_, query, fields, ofNodes) => {
  expect(selections(query).map((each) => [[...each.fields].sort(), [...each.ofNodes].sort()])).toEqual([[fields, ofNodes]]);
});
