// Takes back what cypher/write/belongs-to wrote.
// params: rows [{id, to, mark}]
// returns: nothing
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
MATCH (n)-[r:BELONGS_TO]->(o:Country)
WHERE o.id = row.to
DELETE r
