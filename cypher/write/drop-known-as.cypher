// Takes back what cypher/write/known-as wrote.
// params: rows [{id, to, mark}]
// returns: nothing
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
MATCH (n)-[r:KNOWN_AS]->(o:Name)
WHERE o.id = row.to
DELETE r
