// Names that nobody is known as.
// params: limit
// returns: id
MATCH (n:Name)
WITH n.id AS id, COUNT { (n)<-[:KNOWN_AS]-() } AS bearers
WHERE bearers = 0
RETURN DISTINCT id LIMIT $limit
