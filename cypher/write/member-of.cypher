// What each entity is a member of, and how many articles tell so.
// params: rows [{id, to, mark, props}]
// returns: written
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
MATCH (o:Entity {id: row.to})
MERGE (n)-[r:MEMBER_OF]->(o)
SET r = row.props
RETURN count(r) AS written
