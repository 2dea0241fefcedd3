// Ids of decompositions in order, from one on.
// params: after, first
// returns: id
MATCH (d:Decomposition)
WHERE d.id > $after
WITH d.id AS id ORDER BY id LIMIT $first
RETURN id
