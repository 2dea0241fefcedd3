// One page of the claims about each entity, oldest first; total counts what passes the filter, degree all of them.
// Several ids of one key are the spellings of one hub, or several hubs: their lists are one, and what is in several is given once.
// params: keys [{at, ids, after, before, since, until}], first, filter? (any of speakerIds, aboutIds, minArticles,
//   minIndependentReports, maxIndependentReports, knownUntil, minSpeakers, minQuotedSpeakers, verbatim, contradicted, words)
// parts: total (needs filter), degree (without filter)
// returns: at, rows, total?, degree?
UNWIND $keys AS k
CALL (k) {
  UNWIND k.ids AS hub
  MATCH (h:Entity {id: hub})
  CALL (h, k, hub) {
    MATCH (h)<-[r:CLAIMED_ABOUT]-(c:Claim)
    WHERE r.sortKey > k.after AND r.sortKey < k.before AND r.hubId = hub
      AND ($speakerIds IS NULL OR any(x IN c.speakerIds WHERE x IN $speakerIds)) // if: filter
      AND ($aboutIds IS NULL OR any(x IN c.aboutIds WHERE x IN $aboutIds)) // if: filter
      AND ($minArticles IS NULL OR c.articleCount >= $minArticles) // if: filter
      AND ($minIndependentReports IS NULL OR c.independentReportCount >= $minIndependentReports) // if: filter
      AND ($maxIndependentReports IS NULL OR c.independentReportCount <= $maxIndependentReports) // if: filter
      AND ($knownUntil IS NULL OR c.addedAt < $knownUntil) // if: filter
      AND ($minSpeakers IS NULL OR c.speakerCount >= $minSpeakers) // if: filter
      AND ($minQuotedSpeakers IS NULL OR c.quotedSpeakerCount >= $minQuotedSpeakers) // if: filter
      AND ($verbatim IS NULL OR c.verbatim = $verbatim) // if: filter
      AND ($contradicted IS NULL OR coalesce(c.contradicted, false) = $contradicted) // if: filter
      AND ($words IS NULL OR all(w IN $words WHERE c.words CONTAINS w)) // if: filter
    WITH r, c ORDER BY r.hubId, r.sortKey LIMIT $first
    RETURN c, r.sortKey AS key
  }
  WITH DISTINCT c, key ORDER BY key LIMIT $first
  WITH * ORDER BY key
  RETURN collect(c {.id, .text, .addedAt, .sortKey, .articleCount, .outletCount, .independentReportCount, .memberIds
    , key: key
  }) AS rows
}
CALL (k) { // if: total
  UNWIND k.ids AS hub // if: total
  MATCH (h:Entity {id: hub}) // if: total
  CALL (h, k, hub) { // if: total
    MATCH (h)<-[r:CLAIMED_ABOUT]-(c:Claim) // if: total
    WHERE r.hubId = hub AND r.sortKey > k.since AND r.sortKey < k.until // if: total
      AND ($speakerIds IS NULL OR any(x IN c.speakerIds WHERE x IN $speakerIds)) // if: total
      AND ($aboutIds IS NULL OR any(x IN c.aboutIds WHERE x IN $aboutIds)) // if: total
      AND ($minArticles IS NULL OR c.articleCount >= $minArticles) // if: total
      AND ($minIndependentReports IS NULL OR c.independentReportCount >= $minIndependentReports) // if: total
      AND ($maxIndependentReports IS NULL OR c.independentReportCount <= $maxIndependentReports) // if: total
      AND ($knownUntil IS NULL OR c.addedAt < $knownUntil) // if: total
      AND ($minSpeakers IS NULL OR c.speakerCount >= $minSpeakers) // if: total
      AND ($minQuotedSpeakers IS NULL OR c.quotedSpeakerCount >= $minQuotedSpeakers) // if: total
      AND ($verbatim IS NULL OR c.verbatim = $verbatim) // if: total
      AND ($contradicted IS NULL OR coalesce(c.contradicted, false) = $contradicted) // if: total
      AND ($words IS NULL OR all(w IN $words WHERE c.words CONTAINS w)) // if: total
    RETURN c // if: total
  } // if: total
  RETURN count(DISTINCT c) AS total // if: total
} // if: total
CALL (k) { // if: degree
  UNWIND k.ids AS hub // if: degree
  MATCH (h:Entity {id: hub}) // if: degree
  WITH COUNT { (h)<-[:CLAIMED_ABOUT]-() } AS own // if: degree
  RETURN coalesce(sum(own), 0) AS apart // if: degree
} // if: degree
CALL (k) { // if: degree
  UNWIND CASE WHEN size(k.ids) > 1 THEN k.ids ELSE [] END AS hub // if: degree
  MATCH (h:Entity {id: hub})<-[:CLAIMED_ABOUT]-(c:Claim) // if: degree
  RETURN count(DISTINCT c) AS together // if: degree
} // if: degree
RETURN k.at AS at, rows
  , total // if: total
  , CASE WHEN size(k.ids) > 1 THEN together ELSE apart END AS degree // if: degree
