// Statements that count and are about others than they name.
// params: limit
// returns: id
MATCH (s:Statement)
WHERE s.claimId IS NOT NULL
CALL (s) { MATCH (s)-[:ABOUT]->(e:Entity) RETURN collect(e.id) AS ends }
WITH s.id AS id, s.aboutIds AS told, ends
WHERE size(told) <> size(ends) OR any(x IN told WHERE NOT x IN ends)
RETURN DISTINCT id LIMIT $limit
