/** A page brings what is selected: whatever is asked of its statements, alone, is answered as of the statement itself. */
import { jest } from '@jest/globals';
import { type GraphQLField, getNamedType, isCompositeType, isInterfaceType, isObjectType, isRequiredArgument } from 'graphql';
import { buildSchema } from '../../../src/api/schema.js';
import { writeDecompositions } from '../../../src/graph/write-article.js';
import { newsroom } from '../../fixtures/newsroom.js';
import { ADDED_AT, type Client, clientOf } from '../../helpers/api.js';
import { describeStores } from '../../helpers/stores.js';

jest.setTimeout(600_000);

const schema = buildSchema();
const DEPTH = 3;

/** Each field with one of those below it, down to a scalar: 'about { entity { name } }'. */
function pathsBelow(typeName: string, depth: number): readonly string[] {
  const type = schema.getType(typeName);
  if (depth === 0 || !(isObjectType(type) || isInterfaceType(type))) return [];
  return Object.values(type.getFields()).flatMap((field) => (field.args.some(isRequiredArgument) ? [] : pathsOf(field, depth)));
}

const pathsOf = ({ name, type }: GraphQLField<unknown, unknown>, depth: number): readonly string[] => {
  const { name: below } = getNamedType(type);
  if (!isCompositeType(schema.getType(below))) return [name];
  return /Connection$|^Claim$|^Event$|^Statement$/.test(below) ? [] : pathsBelow(below, depth - 1).map((path) => `${name} { ${path} }`);
};

const paths = pathsBelow('Statement', DEPTH);

async function nodesOf({ ask }: Client, fields: string): Promise<readonly { readonly id: string }[]> {
  const { data, errors } = await ask(
    `{ edges: statements(first: 40) { edges { node { ${fields} } } } nodes: statements(first: 40) { nodes { ${fields} } } }`,
  );
  expect({ fields, errors }).toEqual({ fields, errors: [] });
  const { edges, nodes } = data as { edges: { edges: { node: { id: string } }[] }; nodes: { nodes: { id: string }[] } };
  expect(edges.edges.map(({ node }) => node)).toEqual(nodes.nodes);
  return nodes.nodes;
}

describeStores((open) => {
  it(`gives each of the ${paths.length} things that can be selected of a statement`, async () => {
    const store = await open();
    await writeDecompositions(store, newsroom, ADDED_AT);
    const client = await clientOf(store);
    const ids = (await nodesOf(client, 'id')).map(({ id }) => id);
    expect(paths).toContain('about { entity { name } }');
    const told = new Set<string>();
    for (const path of paths) {
      const { data, errors } = await client.ask(`{ ${ids.map((id, at) => `s${at}: statement(id: "${id}") { ${path} }`).join('\n')} }`);
      expect({ path, errors }).toEqual({ path, errors: [] });
      const ofPage = await nodesOf(client, path);
      expect({ path, nodes: ofPage }).toEqual({ path, nodes: Object.values(data as object) });
      if (/[^\s":{}[\],]/.test(JSON.stringify(ofPage).replace(/"\w+":|null/g, ''))) told.add(path);
    }
    // Not all of them null: else nothing was compared.
    expect(told.size).toBeGreaterThan(paths.length / 2);
  });
});
