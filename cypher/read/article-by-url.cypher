// The current article with one of these addresses.
// params: urls
// returns: node
MATCH (a:Article)
WHERE a.url IN $urls AND a.current = true
WITH a ORDER BY a.id
RETURN a {.id, .headline, .url, .outletId, .outletName, .publishedValue, .publishedPrecision, .publishedBefore, .publishedAfter, .publishedText, .addedAt, .sortKey, .headlineQuotesNotInBody} AS node
