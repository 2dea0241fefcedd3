/** A rule of validation: what stands in the query's text alone is refused before anything runs. */
import { GraphQLError, type ValidationContext } from 'graphql';

export function noNullCharacters(context: ValidationContext) {
  return {
    StringValue(node: { readonly value: string }) {
      if (node.value.includes('\u0000')) context.reportError(new GraphQLError('A text cannot hold a null character.'));
    },
  };
}
