// Articles that are published by another outlet than they name, or ordered otherwise.
// params: limit
// returns: id
MATCH (a:Article)
CALL (a) { MATCH (a)-[r:PUBLISHED_BY]->(o:Outlet) RETURN collect(o.id + ' ' + coalesce(r.hubId, '') + ' ' + coalesce(r.sortKey, '')) AS published }
WITH a, published, CASE WHEN a.outletId IS NULL THEN [] ELSE [a.outletId + ' ' + a.outletId + ' ' + a.sortKey] END AS told
WHERE size(published) <> size(told) OR any(x IN told WHERE NOT x IN published)
WITH a.id AS id
RETURN DISTINCT id LIMIT $limit
