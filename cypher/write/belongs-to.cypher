// The country of each entity, and how many articles tell so.
// params: rows [{id, to, mark, props}]
// returns: written
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
MATCH (o:Entity {id: row.to})
WHERE o:Country
MERGE (n)-[r:BELONGS_TO]->(o)
SET r = row.props
RETURN count(r) AS written
