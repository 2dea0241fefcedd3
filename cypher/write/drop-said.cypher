// Takes back what cypher/write/said wrote.
// params: rows [{id, to, mark}]
// returns: nothing
UNWIND $rows AS row
MATCH (n:Statement {id: row.id})
MATCH (n)<-[r:SAID]-(o:Entity)
WHERE o.id = row.to
DELETE r
