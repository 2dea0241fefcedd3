// Takes back what cypher/write/claimed-about wrote.
// params: rows [{id, to, mark}]
// returns: nothing
UNWIND $rows AS row
MATCH (n:Claim {id: row.id})
MATCH (n)-[r:CLAIMED_ABOUT]->(o:Entity)
WHERE o.id = row.to
DELETE r
