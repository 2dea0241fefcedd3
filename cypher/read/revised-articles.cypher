// The older revision that each article revises.
// params: ids
// returns: id, node
UNWIND $ids AS id
MATCH (n:Article {id: id})
MATCH (n)-[:REVISES]->(a:Article)
RETURN n.id AS id, a {.id, .headline, .url, .outletId, .outletName, .publishedValue, .publishedPrecision
  , .publishedBefore, .publishedAfter, .publishedText, .addedAt, .sortKey, .headlineQuotesNotInBody} AS node
