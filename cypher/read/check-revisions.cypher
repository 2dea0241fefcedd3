// Decompositions without an article, or whose article revises another than they tell.
// params: limit
// returns: id
MATCH (d:Decomposition)
CALL (d) { MATCH (a:Article {id: d.id}) RETURN count(a) AS articles }
CALL (d) { MATCH (a:Article {id: d.id}) MATCH (a)-[:REVISES]->(o:Article) RETURN collect(o.id) AS revised }
WITH d, articles, revised
WHERE articles <> 1 OR size(revised) <> CASE WHEN d.revisesId IS NULL THEN 0 ELSE 1 END OR any(x IN revised WHERE x <> d.revisesId)
WITH d.id AS id
RETURN DISTINCT id LIMIT $limit
