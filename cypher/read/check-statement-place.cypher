// Statements that do not stand in one article, the one that they name.
// params: limit
// returns: id
MATCH (s:Statement)
CALL (s) { MATCH (s)-[:STATED_IN]->(a:Article) RETURN collect(a.id) AS articles }
WITH s.id AS id, s.articleId AS articleId, articles
WHERE size(articles) <> 1 OR NOT coalesce(articleId, '') IN articles
RETURN DISTINCT id LIMIT $limit
