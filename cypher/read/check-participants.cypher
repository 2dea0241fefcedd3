// Events with a participant under another hub, order or facet than told.
// params: limit
// returns: id
MATCH (v:Event)
MATCH (v)-[r:HAS_PARTICIPANT]->(e:Entity)
WHERE coalesce(r.hubId, '') <> e.id OR coalesce(r.sortKey, '') <> v.sortKey OR coalesce(r.day, '') <> v.day OR coalesce(r.type, '') <> v.type
  OR coalesce(r.factuality, '') <> v.factuality OR r.role IS NULL
WITH v.id AS id
RETURN DISTINCT id LIMIT $limit
