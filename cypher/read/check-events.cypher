// Events that no mention refers to.
// params: limit
// returns: id
MATCH (v:Event)
WITH v.id AS id, COUNT { (v)<-[:REFERS_TO]-() } AS mentions
WHERE mentions = 0
RETURN DISTINCT id LIMIT $limit
