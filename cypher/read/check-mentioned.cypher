// Articles that list others than those whom they mention.
// params: limit
// returns: id
MATCH (a:Article)
CALL (a) { MATCH (a)-[:MENTIONS]->(e:Entity) RETURN collect(e.id) AS mentioned }
WITH a, mentioned, coalesce(a.mentionIds, ['']) AS listed
WHERE size(mentioned) <> size(listed) OR any(x IN mentioned WHERE NOT x IN listed)
WITH a.id AS id
RETURN DISTINCT id LIMIT $limit
