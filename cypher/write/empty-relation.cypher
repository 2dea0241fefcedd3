// Takes back some nodes of a kind that is derived, before all are made again.
// params: limit
// returns: removed
MATCH (n:Relation)
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS removed
