// Whom each article tells of without a mention, as a person inferred from an office, and what it tells.
// params: rows [{id, to, mark, props}]
// returns: written
UNWIND $rows AS row
MATCH (n:Article {id: row.id})
MATCH (o:Entity {id: row.to})
MERGE (n)-[r:TELLS_OF]->(o)
SET r = row.props
RETURN count(r) AS written
