// Takes back what cypher/write/carried-in wrote.
// params: rows [{id, to, mark}]
// returns: nothing
UNWIND $rows AS row
MATCH (n:Claim {id: row.id})
MATCH (n)-[r:CARRIED_IN]->(o:Article)
WHERE o.id = row.to
DELETE r
