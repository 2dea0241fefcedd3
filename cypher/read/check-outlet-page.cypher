// A page of outlets with their properties.
// params: after, first
// returns: id, props
MATCH (o:Outlet)
WHERE o.id > $after
WITH o ORDER BY o.id LIMIT $first
RETURN o.id AS id, properties(o) AS props
