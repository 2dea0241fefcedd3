// Statements that count and express another claim than they name.
// params: limit
// returns: id
MATCH (s:Statement)
WHERE s.claimId IS NOT NULL
CALL (s) { MATCH (s)-[:EXPRESSES]->(e:Claim) RETURN collect(e.id) AS ends }
WITH s.id AS id, [x IN [s.claimId] WHERE x IS NOT NULL] AS told, ends
WHERE size(told) <> size(ends) OR any(x IN told WHERE NOT x IN ends)
RETURN DISTINCT id LIMIT $limit
