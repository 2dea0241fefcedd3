// Takes back what cypher/write/about wrote.
// params: rows [{id, to, mark}]
// returns: nothing
UNWIND $rows AS row
MATCH (n:Statement {id: row.id})
MATCH (n)-[r:ABOUT]->(o:Entity)
WHERE o.id = row.to
DELETE r
