// Takes back what cypher/write/role-in wrote.
// params: rows [{id, to, mark}]
// returns: nothing
UNWIND $rows AS row
MATCH (n:Role {id: row.id})
MATCH (n)-[r:ROLE_IN]->(o:Entity)
WHERE o.id = row.to
DELETE r
