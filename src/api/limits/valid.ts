/** Whether the schema has what a document asks for. */
import { type DocumentNode, type GraphQLSchema, MaxIntrospectionDepthRule, specifiedRules, validate } from 'graphql';
import { InvalidDocumentError } from './invalid.js';
import { noIntrospection } from './no-introspection.js';
import { noNullCharacters } from './null-characters.js';

/** Problems of one document that are told. */
const MOST_TOLD = 10;

/** Where graphql only says that something is not answered: what to ask for instead. */
const INSTEAD: Readonly<Record<string, string>> = {
  'Maximum introspection depth exceeded':
    'The query asks for lists of the schema three deep inside one another, which is not answered. Ask for each type by its name, as in __type(name: "Statement").',
};

/**
 * @param introspection - whether the schema is told; else no name of it is guessed either.
 * @returns what checks a document, and throws InvalidDocumentError.
 */
export function validity(schema: GraphQLSchema, introspection: boolean): (document: DocumentNode) => void {
  const usual = specifiedRules.filter((rule) => introspection || rule !== MaxIntrospectionDepthRule);
  const rules = [...usual, noNullCharacters, ...(introspection ? [] : [noIntrospection])];
  return (document) => {
    const errors = validate(schema, document, rules, { maxErrors: MOST_TOLD, hideSuggestions: !introspection });
    for (const error of errors) error.message = INSTEAD[error.message] ?? error.message;
    if (errors.length > 0) throw new InvalidDocumentError('GRAPHQL_VALIDATION_FAILED', errors);
  };
}
