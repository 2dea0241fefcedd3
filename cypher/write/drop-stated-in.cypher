// Takes back what cypher/write/stated-in wrote.
// params: rows [{id, to, mark}]
// returns: nothing
UNWIND $rows AS row
MATCH (n:Statement {id: row.id})
MATCH (n)-[r:STATED_IN]->(o:Article)
WHERE o.id = row.to
DELETE r
