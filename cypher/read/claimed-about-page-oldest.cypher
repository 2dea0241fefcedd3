// One page of the claims about each entity, oldest first; total counts what passes the filter, degree all of them.
// What several hubs have is given once: not where one of k.earlier, the hubs asked before, has it.
// params: keys [{at, id, after, before, earlier, since, until}], first, speakerIds, aboutIds, minArticles,
//   minIndependentReports, maxIndependentReports, knownUntil, minSpeakers, minQuotedSpeakers, verbatim,
//   contradicted, words
// parts: total, degree
// returns: at, rows, total?, degree?
UNWIND $keys AS k
MATCH (h:Entity {id: k.id})
CALL (h, k) {
  MATCH (h)<-[r:CLAIMED_ABOUT]-(c:Claim)
  WHERE r.hubId = k.id AND r.sortKey > k.after AND r.sortKey < k.before
    AND NOT any(x IN k.earlier WHERE x IN c.aboutIds)
    AND ($speakerIds IS NULL OR any(x IN c.speakerIds WHERE x IN $speakerIds))
    AND ($aboutIds IS NULL OR any(x IN c.aboutIds WHERE x IN $aboutIds))
    AND ($minArticles IS NULL OR c.articleCount >= $minArticles)
    AND ($minIndependentReports IS NULL OR c.independentReportCount >= $minIndependentReports)
    AND ($maxIndependentReports IS NULL OR c.independentReportCount <= $maxIndependentReports)
    AND ($knownUntil IS NULL OR c.addedAt < $knownUntil)
    AND ($minSpeakers IS NULL OR c.speakerCount >= $minSpeakers)
    AND ($minQuotedSpeakers IS NULL OR c.quotedSpeakerCount >= $minQuotedSpeakers)
    AND ($verbatim IS NULL OR c.verbatim = $verbatim)
    AND ($contradicted IS NULL OR coalesce(c.contradicted, false) = $contradicted)
    AND ($words IS NULL OR all(w IN $words WHERE c.words CONTAINS w))
  WITH r, c ORDER BY r.hubId, r.sortKey LIMIT $first
  WITH * ORDER BY r.sortKey
  RETURN collect(c {.id, .text, .addedAt, .sortKey, .articleCount, .outletCount, .independentReportCount, .memberIds
    , key: r.sortKey
  }) AS rows
}
CALL (h, k) { // if: total
  MATCH (h)<-[r:CLAIMED_ABOUT]-(c:Claim) // if: total
  WHERE r.hubId = k.id AND r.sortKey > k.since AND r.sortKey < k.until // if: total
    AND NOT any(x IN k.earlier WHERE x IN c.aboutIds) // if: total
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
  RETURN count(r) AS total // if: total
} // if: total
RETURN k.at AS at, rows
  , total // if: total
  , COUNT { (h)<-[:CLAIMED_ABOUT]-() } AS degree // if: degree
