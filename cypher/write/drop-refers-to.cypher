// Takes back what cypher/write/refers-to wrote.
// params: rows [{id, to, mark}]
// returns: nothing
UNWIND $rows AS row
MATCH (n:EventMention {id: row.id})
MATCH (n)-[r:REFERS_TO]->(o:Event)
WHERE o.id = row.to
DELETE r
