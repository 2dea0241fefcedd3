// Statements with two relationships of one type to the same node.
// params: limit
// returns: id
MATCH (s:Statement)
MATCH (s)-[r:SAID|ABOUT|CARRIED_BY|SPOKEN_FOR|SPOKEN_IN_OFFICE|EXPRESSES|STATED_IN|WITHIN|RESTATES|SPOKEN_AS|DESCRIBES]-(h)
WITH s.id AS id, type(r) AS type, h.id AS other, startNode(r).id AS start, count(r) AS times
WHERE times > 1
RETURN DISTINCT id LIMIT $limit
