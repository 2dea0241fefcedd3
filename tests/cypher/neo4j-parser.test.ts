/** Neo4j's parser without a server: what it refuses, and that it knows the version of Cypher that we write. */
import { complaintsOf } from './neo4j-parser.js';

it.each([
  ['a bracket that is not closed', 'MATCH (e:Entity RETURN e.id AS id', /Invalid input 'RETURN'/],
  ['a name that nothing gave', 'MATCH (e:Entity) RETURN x.id AS id', /Variable `x` not defined/],
  ['a column of WITH without a name', 'MATCH (e:Entity) WITH e.id RETURN 1 AS one', /must be aliased/],
  ['a kind that cannot be', "RETURN 'a' AND 1 AS both", /Type mismatch/],
])('refuses %s', (_what, text, complaint) => {
  expect(complaintsOf(text).join()).toMatch(complaint);
});

it('takes a batch that reads', () => {
  const text = `UNWIND $ids AS id MATCH (e:Entity {id: id}) CALL (e) { MATCH (e)-[r:SAID]->(s:Statement) RETURN collect(s {.id}) AS rows }
    RETURN id, rows, COUNT { (e)-[:SAID]->() } AS total`;
  expect(complaintsOf(text)).toEqual([]);
});
