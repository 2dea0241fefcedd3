// One page of all articles, newest first, day by day until it is full; total counts what passes the filter.
// params: keys [{at, firstDay, lastDay, sinceDay, untilDay, after, before, since, until}], first, filter? (any of mentionIds,
//   outletIds, headlineQuoteMissing, storyIds, words)
// parts: total
// returns: at, rows, total?
UNWIND $keys AS k
CALL (k) {
  MATCH (a:Article)
  WHERE a.day >= k.firstDay AND a.day <= k.lastDay AND a.sortKey > k.after AND a.sortKey < k.before
    AND ($mentionIds IS NULL OR any(x IN a.mentionIds WHERE x IN $mentionIds)) // if: filter
    AND ($outletIds IS NULL OR a.outletId IN $outletIds) // if: filter
    AND ($headlineQuoteMissing IS NULL OR (size(a.headlineQuotesNotInBody) > 0) = $headlineQuoteMissing) // if: filter
    AND ($storyIds IS NULL OR a.storyId IN $storyIds) // if: filter
    AND ($words IS NULL OR all(w IN $words WHERE a.words CONTAINS w)) // if: filter
    AND a.current = true
  WITH a ORDER BY a.day DESC, a.sortKey DESC LIMIT $first
  WITH * ORDER BY a.sortKey DESC
  RETURN collect(a {.id, .headline, .url, .outletId, .outletName, .publishedValue, .publishedPrecision
      , .publishedBefore, .publishedAfter, .publishedText, .addedAt, .sortKey, .headlineQuotesNotInBody
    , key: a.sortKey
  }) AS rows
}
CALL (k) { // if: total
  MATCH (a:Article) // if: total
  WHERE a.day >= k.sinceDay AND a.day <= k.untilDay AND a.sortKey > k.since AND a.sortKey < k.until // if: total
    AND a.current = true // if: total
    AND ($mentionIds IS NULL OR any(x IN a.mentionIds WHERE x IN $mentionIds)) // if: total, filter
    AND ($outletIds IS NULL OR a.outletId IN $outletIds) // if: total, filter
    AND ($headlineQuoteMissing IS NULL OR (size(a.headlineQuotesNotInBody) > 0) = $headlineQuoteMissing) // if: total, filter
    AND ($storyIds IS NULL OR a.storyId IN $storyIds) // if: total, filter
    AND ($words IS NULL OR all(w IN $words WHERE a.words CONTAINS w)) // if: total, filter
  RETURN count(a) AS total // if: total
} // if: total
RETURN k.at AS at, rows
  , total // if: total
