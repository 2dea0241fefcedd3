// Roles that not one entity holds.
// params: limit
// returns: id
MATCH (o:Role)
WITH o.id AS id, COUNT { (o)<-[:HOLDS]-() } AS holders
WHERE holders <> 1
RETURN DISTINCT id LIMIT $limit
