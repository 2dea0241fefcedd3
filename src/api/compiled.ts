/** Queries that come again are compiled: what is left of answering one is what its fields do. */
import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type GraphQLSchema, Kind, visit } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from './context.js';

/** Times that a document is answered before it is compiled: compiling takes as long as some ten answers. */
const COMPILED_AFTER = 3;

type Known = { asked: number; compiled: CompiledQuery | null };

export const answersCompiled = (schema: GraphQLSchema, after = COMPILED_AFTER): ApolloServerPlugin<Context> => {
  const known = new WeakMap<DocumentNode, Map<string, Known>>();
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, operationName, request: { variables }, contextValue, response }) {
          if (operation.operation !== 'query') return null;
          const ofDocument = known.get(document) ?? new Map<string, Known>();
          known.set(document, ofDocument);
          const name = operationName ?? '';
          const one = ofDocument.get(name) ?? { asked: 0, compiled: null };
          ofDocument.set(name, one);
          one.asked += 1;
          if (one.asked === after && !isConditional(document)) {
            const compiled = compileQuery(schema, document, operationName ?? undefined);
            if (isCompiledQuery(compiled)) one.compiled = compiled;
          }
          if (one.compiled === null) return null;
          const result = await one.compiled.query(undefined, contextValue, variables);
          // What went wrong is told by the usual way, from what was read already.
          return result.errors ? null : { http: response.http, body: { kind: 'single', singleResult: { data: result.data ?? null } } };
        },
      };
    },
  };
};

/** Whether a directive says at each answer what is selected. */
function isConditional(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    [Kind.DIRECTIVE]() {
      found = true;
    },
  });
  return found;
}
