/** Style of the GraphQL schema, by graphql-eslint; TypeScript is Biome's. */
import graphql from '@graphql-eslint/eslint-plugin';

const { configs, parser } = graphql;

/** @param {string} schema - its path, from here. */
const styled = (schema) => ({
  files: [schema],
  languageOptions: { parser, parserOptions: { graphQLConfig: { schema } } },
  plugins: { '@graphql-eslint': graphql },
  rules: {
    ...configs['flat/schema-recommended'].rules,
    ...configs['flat/schema-relay'].rules,
    // What is a value of its own (a span, a count) has no id, and lists that cannot grow are no connections.
    '@graphql-eslint/strict-id-in-types': 'off',
    '@graphql-eslint/relay-edge-types': ['error', { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }],
    // A `count` of a Count is what the API promises.
    '@graphql-eslint/no-typename-prefix': 'off',
    // What has changed and what a search found are read forwards alone.
    '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
    '@graphql-eslint/no-hashtag-description': 'error',
    '@graphql-eslint/require-description': [
      'error',
      { types: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true, DirectiveDefinition: true },
    ],
  },
});

export default [styled('schema/schema.graphql'), styled('tests/fixtures/schema/planted.graphql')];
