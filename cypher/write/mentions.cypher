// Whom each article mentions, and what it tells of them.
// params: rows [{id, to, mark, props}]
// returns: written
UNWIND $rows AS row
MATCH (n:Article {id: row.id})
MATCH (o:Entity {id: row.to})
MERGE (n)-[r:MENTIONS]->(o)
SET r = row.props
RETURN count(r) AS written
