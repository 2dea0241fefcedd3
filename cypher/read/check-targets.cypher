// Relationships to a subject that are aimed at it, or not, against what the statement tells.
// params: limit
// returns: id
MATCH (s:Statement)
MATCH (s)-[r:ABOUT]->(e:Entity)
WHERE coalesce(r.target, false) <> (e.id IN s.targetIds)
WITH s.id AS id
RETURN DISTINCT id LIMIT $limit
