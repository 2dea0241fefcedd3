// Statements that count and tell otherwise than those who made them, with what judgements make one with them, whether anybody of these is known.
// params: limit
// returns: id
MATCH (s:Statement)
WHERE s.claimId IS NOT NULL
CALL (s) {
  MATCH (s)<-[:SAID]-(e:Entity)
  MATCH (c:Entity {id: e.canonicalId})
  UNWIND coalesce(c.memberIds, [c.id]) AS memberId
  MATCH (m:Entity {id: memberId})
  WHERE m.named = true AND m.ambiguous = false
  RETURN count(m) AS known
}
WITH s, known
WHERE s.unresolved <> (known = 0)
RETURN DISTINCT s.id AS id LIMIT $limit
