// Links between articles in the order of their ids, from one on, as they were written.
// params: after, first
// returns: id, props
MATCH (l:Link)
WHERE l.id > $after
WITH l ORDER BY l.id LIMIT $first
RETURN l.id AS id, properties(l) AS props
