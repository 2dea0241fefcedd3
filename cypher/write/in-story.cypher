// The story that each article is in.
// params: rows [{id, to, props}]
// returns: written
UNWIND $rows AS row
MATCH (n:Article {id: row.id})
MATCH (o:Story {id: row.to})
MERGE (n)-[r:IN_STORY]->(o)
SET r = row.props, n.storyId = row.to
RETURN count(r) AS written
