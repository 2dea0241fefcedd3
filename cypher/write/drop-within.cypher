// Takes back what cypher/write/within wrote.
// params: rows [{id, to, mark}]
// returns: nothing
UNWIND $rows AS row
MATCH (n:Statement {id: row.id})
MATCH (n)-[r:WITHIN]->(o:Statement)
WHERE o.id = row.to
DELETE r
