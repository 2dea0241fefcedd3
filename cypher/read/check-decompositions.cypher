// Articles without a decomposition of their own.
// params: limit
// returns: id
MATCH (a:Article)
CALL (a) { MATCH (a)-[:HAS_DECOMPOSITION]->(d:Decomposition) RETURN collect(d.id) AS own }
WITH a.id AS id, own
WHERE size(own) <> 1 OR NOT id IN own
RETURN DISTINCT id LIMIT $limit
