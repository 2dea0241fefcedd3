// Statements that count and tell other kinds of who made them than those have whom judgements make one with them.
// params: limit
// returns: id
MATCH (s:Statement)
WHERE s.claimId IS NOT NULL
CALL (s) {
  MATCH (s)<-[:SAID]-(e:Entity)
  MATCH (c:Entity {id: e.canonicalId})
  RETURN collect(DISTINCT c.kind) AS kinds
}
WITH s, kinds
WHERE size(kinds) <> size(s.speakerKinds) OR any(x IN kinds WHERE NOT x IN s.speakerKinds)
RETURN DISTINCT s.id AS id LIMIT $limit
