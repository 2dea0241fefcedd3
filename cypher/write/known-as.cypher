// The folded names by which each entity is looked up.
// params: rows [{id, to, mark, props}]
// returns: written
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
MATCH (o:Name {id: row.to})
MERGE (n)-[r:KNOWN_AS]->(o)
SET r = row.props
RETURN count(r) AS written
