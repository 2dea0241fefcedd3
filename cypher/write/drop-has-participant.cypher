// Takes back what cypher/write/has-participant wrote.
// params: rows [{id, to, mark}]
// returns: nothing
UNWIND $rows AS row
MATCH (n:Event {id: row.id})
MATCH (n)-[r:HAS_PARTICIPANT]->(o:Entity)
WHERE o.id = row.to AND r.role = row.mark
DELETE r
