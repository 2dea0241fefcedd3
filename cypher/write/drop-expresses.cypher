// Takes back what cypher/write/expresses wrote.
// params: rows [{id, to, mark}]
// returns: nothing
UNWIND $rows AS row
MATCH (n:Statement {id: row.id})
MATCH (n)-[r:EXPRESSES]->(o:Claim)
WHERE o.id = row.to
DELETE r
