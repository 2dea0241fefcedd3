// One page of the articles that mention each entity, oldest first; total counts what passes the filter, degree all of them.
// What several hubs have is given once: not where one of k.earlier, the hubs asked before, has it.
// params: keys [{at, id, after, before, earlier, since, until}], first, mentionIds, outletIds, headlineQuoteMissing, storyIds, words
// parts: total, degree
// returns: at, rows, total?, degree?
UNWIND $keys AS k
MATCH (h:Entity {id: k.id})
CALL (h, k) {
  MATCH (h)<-[r:MENTIONS]-(a:Article)
  WHERE r.hubId = k.id AND r.sortKey > k.after AND r.sortKey < k.before
    AND NOT any(x IN k.earlier WHERE x IN a.mentionIds)
    AND ($mentionIds IS NULL OR any(x IN a.mentionIds WHERE x IN $mentionIds))
    AND ($outletIds IS NULL OR a.outletId IN $outletIds)
    AND ($headlineQuoteMissing IS NULL OR (size(a.headlineQuotesNotInBody) > 0) = $headlineQuoteMissing)
    AND ($storyIds IS NULL OR a.storyId IN $storyIds)
    AND ($words IS NULL OR all(w IN $words WHERE a.words CONTAINS w))
  WITH r, a ORDER BY r.hubId, r.sortKey LIMIT $first
  WITH * ORDER BY r.sortKey
  RETURN collect(a {.id, .headline, .url, .outletId, .outletName, .publishedValue, .publishedPrecision
      , .publishedBefore, .publishedAfter, .publishedText, .addedAt, .sortKey, .headlineQuotesNotInBody
    , key: r.sortKey
    , count: r.count, forms: r.forms
  }) AS rows
}
CALL (h, k) { // if: total
  MATCH (h)<-[r:MENTIONS]-(a:Article) // if: total
  WHERE r.hubId = k.id AND r.sortKey > k.since AND r.sortKey < k.until // if: total
    AND NOT any(x IN k.earlier WHERE x IN a.mentionIds) // if: total
    AND ($mentionIds IS NULL OR any(x IN a.mentionIds WHERE x IN $mentionIds)) // if: total
    AND ($outletIds IS NULL OR a.outletId IN $outletIds) // if: total
    AND ($headlineQuoteMissing IS NULL OR (size(a.headlineQuotesNotInBody) > 0) = $headlineQuoteMissing) // if: total
    AND ($storyIds IS NULL OR a.storyId IN $storyIds) // if: total
    AND ($words IS NULL OR all(w IN $words WHERE a.words CONTAINS w)) // if: total
  RETURN count(r) AS total // if: total
} // if: total
RETURN k.at AS at, rows
  , total // if: total
  , COUNT { (h)<-[:MENTIONS]-() } AS degree // if: degree
