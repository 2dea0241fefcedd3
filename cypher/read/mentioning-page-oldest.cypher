// One page of the articles that mention each entity, oldest first; total counts what passes the filter, degree all of them.
// Several ids of one key are the spellings of one hub, or several hubs: their lists are one, and what is in several is given once.
// params: keys [{at, ids, after, before, since, until}], first, filter? (any of mentionIds, outletIds, headlineQuoteMissing, storyIds,
//   words)
// parts: total (needs filter), degree (without filter)
// returns: at, rows, total?, degree?
UNWIND $keys AS k
CALL (k) {
  UNWIND k.ids AS hub
  MATCH (h:Entity {id: hub})
  CALL (h, k, hub) {
    MATCH (h)<-[r:MENTIONS]-(a:Article)
    WHERE r.sortKey > k.after AND r.sortKey < k.before AND r.hubId = hub
      AND ($mentionIds IS NULL OR any(x IN a.mentionIds WHERE x IN $mentionIds)) // if: filter
      AND ($outletIds IS NULL OR a.outletId IN $outletIds) // if: filter
      AND ($headlineQuoteMissing IS NULL OR (size(a.headlineQuotesNotInBody) > 0) = $headlineQuoteMissing) // if: filter
      AND ($storyIds IS NULL OR a.storyId IN $storyIds) // if: filter
      AND ($words IS NULL OR all(w IN $words WHERE a.words CONTAINS w)) // if: filter
    WITH r, a ORDER BY r.hubId, r.sortKey LIMIT $first
    RETURN r, a
  }
  WITH a, r.sortKey AS key, collect({hubId: r.hubId, count: r.count, forms: r.forms}) AS found ORDER BY key LIMIT $first
  WITH a, key, found, [q IN found | q.hubId] AS hubs
  WITH a, key, found, head([x IN CASE WHEN size(hubs) > 1 THEN a.mentionIds ELSE hubs END WHERE x IN hubs]) AS first
  WITH a, key, head([q IN found WHERE q.hubId = first]) AS mention
  WITH * ORDER BY key
  RETURN collect(a {.id, .headline, .url, .outletId, .outletName, .publishedValue, .publishedPrecision
      , .publishedBefore, .publishedAfter, .publishedText, .addedAt, .sortKey, .headlineQuotesNotInBody
    , key: key
    , count: mention.count, forms: mention.forms
  }) AS rows
}
CALL (k) { // if: total
  UNWIND k.ids AS hub // if: total
  MATCH (h:Entity {id: hub}) // if: total
  CALL (h, k, hub) { // if: total
    MATCH (h)<-[r:MENTIONS]-(a:Article) // if: total
    WHERE r.hubId = hub AND r.sortKey > k.since AND r.sortKey < k.until // if: total
      AND ($mentionIds IS NULL OR any(x IN a.mentionIds WHERE x IN $mentionIds)) // if: total
      AND ($outletIds IS NULL OR a.outletId IN $outletIds) // if: total
      AND ($headlineQuoteMissing IS NULL OR (size(a.headlineQuotesNotInBody) > 0) = $headlineQuoteMissing) // if: total
      AND ($storyIds IS NULL OR a.storyId IN $storyIds) // if: total
      AND ($words IS NULL OR all(w IN $words WHERE a.words CONTAINS w)) // if: total
    RETURN a // if: total
  } // if: total
  RETURN count(DISTINCT a) AS total // if: total
} // if: total
CALL (k) { // if: degree
  UNWIND k.ids AS hub // if: degree
  MATCH (h:Entity {id: hub}) // if: degree
  WITH COUNT { (h)<-[:MENTIONS]-() } AS own // if: degree
  RETURN coalesce(sum(own), 0) AS apart // if: degree
} // if: degree
CALL (k) { // if: degree
  UNWIND CASE WHEN size(k.ids) > 1 THEN k.ids ELSE [] END AS hub // if: degree
  MATCH (h:Entity {id: hub})<-[:MENTIONS]-(a:Article) // if: degree
  RETURN count(DISTINCT a) AS together // if: degree
} // if: degree
RETURN k.at AS at, rows
  , total // if: total
  , CASE WHEN size(k.ids) > 1 THEN together ELSE apart END AS degree // if: degree
