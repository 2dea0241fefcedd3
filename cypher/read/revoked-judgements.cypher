// Judgements that two entities are one, revoked since, earliest first; those whose entities are both there. One in whose place another
// judgement of the same two came tells nothing: the other does, unless it is unsure.
// params: since, after, first, aboutIds
// returns: key, at, node
MATCH (j:Judgement)
WHERE j.revokedAt >= $since AND j.revokedAt + ' ' + j.id > $after AND j.verdict = 'same'
  AND ($aboutIds IS NULL OR j.aId IN $aboutIds OR j.bId IN $aboutIds)
WITH j, COUNT { (j)-[:CONCERNS]->() } AS ends
WHERE ends = 2
CALL (j) {
  MATCH (j)-[:CONCERNS]->(e:Entity)
  MATCH (e)<-[:CONCERNS]-(n:Judgement)
  WHERE n.at = j.revokedAt AND n.id <> j.id AND n.verdict IN ['same', 'different'] AND n.aId IN [j.aId, j.bId] AND n.bId IN [j.aId, j.bId]
  RETURN count(n) AS replacing
}
WITH j, replacing, j.revokedAt + ' ' + j.id AS key
WHERE replacing = 0
WITH j, key ORDER BY key LIMIT $first
RETURN key, j.revokedAt AS at, j {.id, .aId, .bId, .verdict, .score, .reason, .by, .at, .revokedAt} AS node
