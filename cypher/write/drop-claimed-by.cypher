// Takes back what cypher/write/claimed-by wrote.
// params: rows [{id, to, mark}]
// returns: nothing
UNWIND $rows AS row
MATCH (n:Claim {id: row.id})
MATCH (n)-[r:CLAIMED_BY]->(o:Entity)
WHERE o.id = row.to
DELETE r
