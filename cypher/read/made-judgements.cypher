// Judgements that two entities are or are not one, made since, earliest first; those whose entities are both there.
// params: since, after, first, aboutIds
// returns: key, at, node
MATCH (j:Judgement)
WHERE j.at >= $since AND j.at + ' ' + j.id > $after AND j.verdict IN ['same', 'different']
  AND ($aboutIds IS NULL OR j.aId IN $aboutIds OR j.bId IN $aboutIds)
WITH j, COUNT { (j)-[:CONCERNS]->() } AS ends
WHERE ends = 2
WITH j, j.at + ' ' + j.id AS key ORDER BY key LIMIT $first
RETURN key, j.at AS at, j {.id, .aId, .bId, .verdict, .score, .reason, .by, .at, .revokedAt} AS node
