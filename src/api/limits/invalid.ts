/** A document that cannot run: it does not parse, or asks for what the schema has not. */
import type { GraphQLError } from 'graphql';

export class InvalidDocumentError extends Error {
  constructor(
    code: 'GRAPHQL_PARSE_FAILED' | 'GRAPHQL_VALIDATION_FAILED',
    /** Each with the code. */
    readonly errors: readonly GraphQLError[],
  ) {
    super(errors[0]?.message);
    for (const { extensions } of errors) extensions.code = code;
  }
}
