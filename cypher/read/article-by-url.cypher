// The current article with this canonical address.
// params: canonicalUrl
// returns: node
MATCH (a:Article {canonicalUrl: $canonicalUrl})
WHERE a.current = true
WITH a ORDER BY a.id
RETURN a {.id, .headline, .url, .outletId, .outletName, .publishedValue, .publishedPrecision, .publishedBefore
    , .publishedAfter, .publishedText, .addedAt, .sortKey, .headlineQuotesNotInBody} AS node
