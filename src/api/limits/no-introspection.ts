/** A rule of validation, where the schema is not told. */
import { GraphQLError, type ValidationContext } from 'graphql';

const OF_SCHEMA = new Set(['__schema', '__type']);

export function noIntrospection(context: ValidationContext) {
  return {
    Field(node: { readonly name: { readonly value: string } }) {
      if (OF_SCHEMA.has(node.name.value))
        context.reportError(
          new GraphQLError(`This server does not tell its schema: "${node.name.value}" is not answered. "hearsay schema" prints it.`),
        );
    },
  };
}
