// Articles by id, without their text.
// params: ids
// returns: id, node
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN id, a {.id, .headline, .url, .outletId, .outletName, .publishedValue, .publishedPrecision, .publishedBefore
    , .publishedAfter, .publishedText, .addedAt, .sortKey, .headlineQuotesNotInBody} AS node
