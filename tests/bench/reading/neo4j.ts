/** The Neo4j of the bench. */
import type { Neo4jOptions } from '../../../src/graph/neo4j-store.js';

/** @throws Error that says what to set. */
export function benchNeo4j(): Neo4jOptions {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password } = process.env;
  if (!uri || !password)
    throw new Error('npm run bench needs a Neo4j of its own: npm run neo4j, then set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD as it says.');
  return { uri, user, password };
}
