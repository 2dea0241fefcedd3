// One page of the articles that report each event, newest first.
// params: keys [{at, id, after, before}], first
// parts: total
// returns: at, rows, total?
UNWIND $keys AS k
MATCH (h:Event {id: k.id})
CALL (h, k) {
  MATCH (h)<-[:REFERS_TO]-(m:EventMention)<-[:REPORTS]-(a:Article)
  WHERE a.sortKey > k.after AND a.sortKey < k.before
  WITH DISTINCT a ORDER BY a.sortKey DESC LIMIT $first
  RETURN collect(a {.id, .headline, .url, .outletId, .outletName, .publishedValue, .publishedPrecision
      , .publishedBefore, .publishedAfter, .publishedText, .addedAt, .sortKey, .headlineQuotesNotInBody, key: a.sortKey}) AS rows
}
CALL (h, k) { // if: total
  MATCH (h)<-[:REFERS_TO]-(m:EventMention)<-[:REPORTS]-(a:Article) // if: total
  RETURN count(DISTINCT a.id) AS total // if: total
} // if: total
RETURN k.at AS at, rows
  , total // if: total
