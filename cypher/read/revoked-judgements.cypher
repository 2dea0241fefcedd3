// Judgements that two entities are one, revoked since, earliest first; those whose entities are both there.
// params: since, after, first, aboutIds
// returns: key, at, node
MATCH (j:Judgement)
WHERE j.revokedAt >= $since AND j.revokedAt + ' ' + j.id > $after AND j.verdict = 'same'
  AND ($aboutIds IS NULL OR j.aId IN $aboutIds OR j.bId IN $aboutIds)
WITH j, COUNT { (j)-[:CONCERNS]->() } AS ends
WHERE ends = 2
WITH j, j.revokedAt + ' ' + j.id AS key ORDER BY key LIMIT $first
RETURN key, j.revokedAt AS at, j {.id, .aId, .bId, .verdict, .score, .reason, .by, .at, .revokedAt} AS node
