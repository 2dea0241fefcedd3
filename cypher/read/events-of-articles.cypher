// The events that each article's mentions tell.
// params: ids
// returns: own
UNWIND $ids AS id
MATCH (m:EventMention {articleId: id})
MATCH (m)-[:REFERS_TO]->(v:Event)
RETURN DISTINCT v.id AS own
