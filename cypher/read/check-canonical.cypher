// Entities that are made one with one that is not there.
// params: limit
// returns: id
MATCH (e:Entity)
CALL (e) { MATCH (c:Entity {id: e.canonicalId}) RETURN count(c) AS found }
WITH e.id AS id, found
WHERE found = 0
RETURN DISTINCT id LIMIT $limit
