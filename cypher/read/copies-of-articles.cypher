// The copies of each article, oldest first; of very many the first thousand.
// params: ids
// returns: id, rows
UNWIND $ids AS id
MATCH (o:Article {id: id})
MATCH (o)<-[r:COPY_OF]-(a:Article)
WITH o, r, a ORDER BY a.sortKey
WITH o, collect(a {.id, .headline, .url, .outletId, .outletName, .publishedValue, .publishedPrecision
  , .publishedBefore, .publishedAfter, .publishedText, .addedAt, .sortKey, .headlineQuotesNotInBody, key: a.sortKey, similarity: r.score}) AS all
RETURN o.id AS id, all[0..1000] AS rows
