// Statements that count and are spoken for other countries than they name.
// params: limit
// returns: id
MATCH (s:Statement)
WHERE s.claimId IS NOT NULL
CALL (s) { MATCH (s)-[:SPOKEN_FOR]->(e:Country) RETURN collect(e.id) AS ends }
WITH s.id AS id, s.countryIds AS told, ends
WHERE size(told) <> size(ends) OR any(x IN told WHERE NOT x IN ends)
RETURN DISTINCT id LIMIT $limit
