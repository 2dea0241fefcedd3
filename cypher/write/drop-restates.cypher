// Takes back what cypher/write/restates wrote.
// params: rows [{id, to, mark}]
// returns: nothing
UNWIND $rows AS row
MATCH (n:Statement {id: row.id})
MATCH (n)-[r:RESTATES]->(o:Statement)
WHERE o.id = row.to
DELETE r
