// The article that each is a copy of; of several the surest.
// params: ids
// returns: id, node
UNWIND $ids AS id
MATCH (c:Article {id: id})
MATCH (c)-[r:COPY_OF]->(a:Article)
WITH c, r, a ORDER BY r.score DESC, a.id
RETURN c.id AS id, a {.id, .headline, .url, .outletId, .outletName, .publishedValue, .publishedPrecision
  , .publishedBefore, .publishedAfter, .publishedText, .addedAt, .sortKey, .headlineQuotesNotInBody} AS node
