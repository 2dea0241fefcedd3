// Who spoke and is not known: sources without a name or with that of several, by their folded words, those with most statements first.
// Of very many alike the ids of the first thousand. One that is made one with somebody who is known is not among them.
// params: first
// returns: text, ids, statementCount
UNWIND [true, false] AS nameless
CALL (nameless) {
  MATCH (e:Entity {named: false})
  WHERE nameless
  RETURN e
  UNION
  MATCH (e:Entity {ambiguous: true})
  WHERE NOT nameless
  RETURN e
}
WITH DISTINCT e
CALL (e) {
  UNWIND CASE WHEN e.canonicalId = e.id AND e.memberIds IS NULL THEN [] ELSE [e.canonicalId] END AS canonicalId
  MATCH (c:Entity {id: canonicalId})
  UNWIND c.memberIds AS memberId
  MATCH (m:Entity {id: memberId})
  WHERE m.named = true AND m.ambiguous = false
  RETURN count(m) AS known
}
WITH e, known
WHERE known = 0
WITH e, COUNT { (e)-[:SAID]->() } AS said
WHERE said > 0
WITH e, said ORDER BY e.id
WITH e.folded AS folded, min(e.name) AS text, collect(e.id) AS ids, coalesce(sum(said), 0) AS statementCount
ORDER BY statementCount DESC, folded LIMIT $first
RETURN text, ids[0..1000] AS ids, statementCount
