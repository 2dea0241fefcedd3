/** Queries that come again are compiled: what is left of answering one is what its fields do. */
import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from './context.js';
import { fragmentsOf } from './limits/cost.js';

/** Times that a document is asked before it is compiled: compiling takes as long as some ten answers. */
const COMPILED_AFTER = 10;

/** Fields of a query that is compiled at most: so many take up to a tenth of a second, in which nobody else is answered. */
const MOST_FIELDS = 300;

/** Compiled queries that are kept at a time, a megabyte or two each for the largest: the one that came longest ago is compiled anew when it comes again. */
const MOST_KEPT = 30;

/** What part of the time goes into compiling at most, whoever asks for however many queries. */
const SHARE = 0.25;

/** `compiled` is null for one that cannot be compiled. */
type Known = { asked: number; compiled?: CompiledQuery | null };

export const answersCompiled = (schema: GraphQLSchema, after = COMPILED_AFTER): ApolloServerPlugin<Context> => {
  let notBefore = 0;
  const kept = new Set<Known>();
  const known = new WeakMap<DocumentNode, Map<string, Known>>();
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, operationName, request: { variables }, contextValue, response }) {
          // Apollo comes here too where there is no operation of that name.
          if ((operation as OperationDefinitionNode | undefined)?.operation !== 'query') return null;
          const ofDocument = known.get(document) ?? new Map<string, Known>();
          known.set(document, ofDocument);
          const name = operationName ?? '';
          const one = ofDocument.get(name) ?? { asked: 0 };
          ofDocument.set(name, one);
          one.asked += 1;
          const began = performance.now();
          if (one.asked >= after && one.compiled === undefined && began >= notBefore) {
            one.compiled = isCompilable(operation, fragmentsOf(document)) ? compiledQuery(schema, document, operationName) : null;
            const ended = performance.now();
            notBefore = ended + (ended - began) / SHARE;
          }
          if (!one.compiled) return null;
          kept.delete(one);
          kept.add(one);
          forgetOldest(kept);
          const result = await one.compiled.query(undefined, contextValue, variables);
          // What went wrong is told by the usual way, from what was read already.
          return result.errors ? null : { http: response.http, body: { kind: 'single', singleResult: { data: result.data ?? null } } };
        },
      };
    },
  };
};

function forgetOldest(kept: Set<Known>): void {
  const [oldest] = kept;
  if (kept.size <= MOST_KEPT || !oldest) return;
  kept.delete(oldest);
  oldest.asked = 0;
  delete oldest.compiled;
}

function compiledQuery(schema: GraphQLSchema, document: DocumentNode, operationName: string | null): CompiledQuery | null {
  const compiled = compileQuery(schema, document, operationName ?? undefined);
  return isCompiledQuery(compiled) ? compiled : null;
}

/**
 * Whether its fields are few enough, each fragment counted wherever it is spread, as it is compiled there; and are the same at each answer, no
 * directive saying which.
 */
function isCompilable({ selectionSet }: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): boolean {
  let left = MOST_FIELDS;
  return areFew(selectionSet);

  function areFew({ selections }: SelectionSetNode): boolean {
    return selections.every((selection) => {
      left -= 1;
      if (left < 0 || (selection.directives ?? []).length > 0) return false;
      const below = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)?.selectionSet : selection.selectionSet;
      return below === undefined || areFew(below);
    });
  }
}
