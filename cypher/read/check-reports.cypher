// Event mentions that no article reports, or another than they name, or that refer to no event though the article stands.
// params: limit
// returns: id
MATCH (m:EventMention)
CALL (m) { MATCH (m)<-[r:REPORTS]-(a:Article) WHERE r.hubId = a.id AND a.id = m.articleId RETURN collect(a.current) AS current }
WITH m.id AS id, current, COUNT { (m)-[:REFERS_TO]->() } AS events
WHERE size(current) <> 1 OR (events = 1) <> current[0]
RETURN DISTINCT id LIMIT $limit
