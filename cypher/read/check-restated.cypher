// Statements that restate none, several, or one of another article.
// params: limit
// returns: id
MATCH (s:Statement)
CALL (s) { MATCH (s)-[:RESTATES]->(o:Statement) RETURN collect(o.articleId) AS articles }
WITH s, articles
WHERE size(articles) <> CASE WHEN s.restates THEN 1 ELSE 0 END OR any(x IN articles WHERE x <> s.articleId)
WITH s.id AS id
RETURN DISTINCT id LIMIT $limit
