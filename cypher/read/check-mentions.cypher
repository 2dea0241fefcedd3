// Articles that mention somebody with another hub, order or number of places than told.
// params: limit
// returns: id
MATCH (a:Article)
MATCH (a)-[r:MENTIONS]->(e:Entity)
WHERE coalesce(r.hubId, '') <> e.id OR coalesce(r.sortKey, '') <> a.sortKey OR coalesce(r.day, '') <> a.day OR NOT a.current
  OR coalesce(r.count, 0) < 1 OR r.count <> size(r.starts) OR size(r.starts) <> size(r.ends) OR size(r.forms) <> size(r.starts)
WITH a.id AS id
RETURN DISTINCT id LIMIT $limit
