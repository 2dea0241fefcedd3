/** From a query's text to a document that is small enough to be compared with the schema. */
import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { MAX_TOKENS } from './bounds.js';
import { InvalidDocumentError } from './invalid.js';
import { scan } from './scan.js';
import { checkShape } from './shape.js';

/** @throws QueryTooLargeError, InvalidDocumentError */
export function parsedText(text: string): DocumentNode {
  scan(text);
  const document = parsed(text);
  checkShape(document);
  return document;
}

function parsed(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: MAX_TOKENS });
  } catch (error) {
    throw error instanceof GraphQLError ? new InvalidDocumentError('GRAPHQL_PARSE_FAILED', [error]) : error;
  }
}
