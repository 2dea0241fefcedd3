// Takes back what cypher/write/perhaps-said-by wrote.
// params: rows [{id, to, mark}]
// returns: nothing
UNWIND $rows AS row
MATCH (n:Statement {id: row.id})
MATCH (n)-[r:PERHAPS_SAID_BY]->(o:Entity)
WHERE o.id = row.to AND r.method = row.mark
DELETE r
