// Judgements in the order of their ids, from one on, as they were written.
// params: after, first
// returns: id, props
MATCH (j:Judgement)
WHERE j.id > $after
WITH j ORDER BY j.id LIMIT $first
RETURN j.id AS id, properties(j) AS props
