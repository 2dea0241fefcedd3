// Takes back what cypher/write/involves wrote.
// params: rows [{id, to, mark}]
// returns: nothing
UNWIND $rows AS row
MATCH (n:EventMention {id: row.id})
MATCH (n)-[r:INVOLVES]->(o:Entity)
WHERE o.id = row.to AND r.role = row.mark
DELETE r
