/** Neo4j's own parser and semantic check, as its editors have them: no server is needed. */
import { lintCypherQuery } from '@neo4j-cypher/language-support';

/** @returns what Neo4j would say against this text, or nothing; unknown parameters and an unknown schema are no fault. */
export function complaintsOf(text: string): readonly string[] {
  const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, name = '']) => [name, '']));
  return lintCypherQuery(`CYPHER 5 ${text}`, { parameters }).diagnostics.map(({ message }) => String(message));
}
