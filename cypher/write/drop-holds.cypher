// Takes back what cypher/write/holds wrote.
// params: rows [{id, to, mark}]
// returns: nothing
UNWIND $rows AS row
MATCH (n:Role {id: row.id})
MATCH (n)<-[r:HOLDS]-(o:Entity)
WHERE o.id = row.to
DELETE r
