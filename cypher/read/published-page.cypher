// One page of the articles that each outlet published, newest first; total counts what passes the filter, degree all of them.
// params: keys [{at, id, after, before, since, until}], first, filter? (any of mentionIds, outletIds, headlineQuoteMissing, storyIds,
//   words)
// parts: total (needs filter), degree (without filter)
// returns: at, rows, total?, degree?
UNWIND $keys AS k
MATCH (h:Outlet {id: k.id})
CALL (h, k) {
  MATCH (h)<-[r:PUBLISHED_BY]-(a:Article)
  WHERE r.sortKey > k.after AND r.sortKey < k.before AND r.hubId = k.id
    AND ($mentionIds IS NULL OR any(x IN a.mentionIds WHERE x IN $mentionIds)) // if: filter
    AND ($outletIds IS NULL OR a.outletId IN $outletIds) // if: filter
    AND ($headlineQuoteMissing IS NULL OR (size(a.headlineQuotesNotInBody) > 0) = $headlineQuoteMissing) // if: filter
    AND ($storyIds IS NULL OR a.storyId IN $storyIds) // if: filter
    AND ($words IS NULL OR all(w IN $words WHERE a.words CONTAINS w)) // if: filter
  WITH r, a ORDER BY r.hubId DESC, r.sortKey DESC LIMIT $first
  WITH * ORDER BY r.sortKey DESC
  RETURN collect(a {.id, .headline, .url, .outletId, .outletName, .publishedValue, .publishedPrecision
      , .publishedBefore, .publishedAfter, .publishedText, .addedAt, .sortKey, .headlineQuotesNotInBody
    , key: r.sortKey
  }) AS rows
}
CALL (h, k) { // if: total
  MATCH (h)<-[r:PUBLISHED_BY]-(a:Article) // if: total
  WHERE r.hubId = k.id AND r.sortKey > k.since AND r.sortKey < k.until // if: total
    AND ($mentionIds IS NULL OR any(x IN a.mentionIds WHERE x IN $mentionIds)) // if: total
    AND ($outletIds IS NULL OR a.outletId IN $outletIds) // if: total
    AND ($headlineQuoteMissing IS NULL OR (size(a.headlineQuotesNotInBody) > 0) = $headlineQuoteMissing) // if: total
    AND ($storyIds IS NULL OR a.storyId IN $storyIds) // if: total
    AND ($words IS NULL OR all(w IN $words WHERE a.words CONTAINS w)) // if: total
  RETURN count(r) AS total // if: total
} // if: total
RETURN k.at AS at, rows
  , total // if: total
  , COUNT { (h)<-[:PUBLISHED_BY]-() } AS degree // if: degree
