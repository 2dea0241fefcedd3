// One page of those articles among k.ids that pass the filter, oldest first; total counts them all. k.ids: what a full-text index found.
// The filters go first: each of what words found is looked up by its id, and one that they leave out is read no further.
// params: keys [{at, ids, after, before, since, until}], first, filter? (any of mentionIds, outletIds, headlineQuoteMissing, storyIds,
//   words)
// parts: total
// returns: at, rows, total?
UNWIND $keys AS k
CALL (k) {
  UNWIND k.ids AS id
  MATCH (a:Article {id: id})
  WHERE ($mentionIds IS NULL OR any(x IN a.mentionIds WHERE x IN $mentionIds)) // if: filter
    AND ($outletIds IS NULL OR a.outletId IN $outletIds) // if: filter
    AND ($headlineQuoteMissing IS NULL OR (size(a.headlineQuotesNotInBody) > 0) = $headlineQuoteMissing) // if: filter
    AND ($storyIds IS NULL OR a.storyId IN $storyIds) // if: filter
    AND ($words IS NULL OR all(w IN $words WHERE a.words CONTAINS w)) // if: filter
  WITH k, a, a.sortKey AS sortKey WHERE sortKey > k.after AND sortKey < k.before AND a.current = true
  WITH a ORDER BY sortKey LIMIT $first
  WITH * ORDER BY a.sortKey
  RETURN collect(a {.id, .headline, .url, .outletId, .outletName, .publishedValue, .publishedPrecision
      , .publishedBefore, .publishedAfter, .publishedText, .addedAt, .sortKey, .headlineQuotesNotInBody
    , key: a.sortKey
  }) AS rows
}
CALL (k) { // if: total
  UNWIND k.ids AS id // if: total
  MATCH (a:Article {id: id}) // if: total
  WHERE ($mentionIds IS NULL OR any(x IN a.mentionIds WHERE x IN $mentionIds)) // if: total, filter
    AND ($outletIds IS NULL OR a.outletId IN $outletIds) // if: total, filter
    AND ($headlineQuoteMissing IS NULL OR (size(a.headlineQuotesNotInBody) > 0) = $headlineQuoteMissing) // if: total, filter
    AND ($storyIds IS NULL OR a.storyId IN $storyIds) // if: total, filter
    AND ($words IS NULL OR all(w IN $words WHERE a.words CONTAINS w)) // if: total, filter
  WITH k, a, a.sortKey AS sortKey WHERE sortKey > k.since AND sortKey < k.until AND a.current = true // if: total
  RETURN count(a) AS total // if: total
} // if: total
RETURN k.at AS at, rows
  , total // if: total
