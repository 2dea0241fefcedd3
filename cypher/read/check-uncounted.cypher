// Statements that restate, or are of an older revision, and count all the same.
// params: limit
// returns: id
MATCH (s:Statement)
MATCH (s)-[:STATED_IN]->(a:Article)
CALL (s) { MATCH (s)-[r:SAID|ABOUT|CARRIED_BY|SPOKEN_FOR|SPOKEN_IN_OFFICE|EXPRESSES]-(o) RETURN count(r) AS counted }
WITH s.id AS id, s.restates OR NOT a.current AS out, s.claimId IS NOT NULL AS names, counted
WHERE (out AND (names OR counted > 0)) OR (NOT out AND NOT names)
RETURN DISTINCT id LIMIT $limit
