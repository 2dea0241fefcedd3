// One page of all claims, oldest first, day by day until it is full; total counts what passes the filter.
// params: keys [{at, firstDay, lastDay, sinceDay, untilDay, after, before, since, until}], first, speakerIds, aboutIds, minArticles,
//   minIndependentReports, maxIndependentReports, knownUntil, minSpeakers, minQuotedSpeakers, verbatim,
//   contradicted, words
// parts: total
// returns: at, rows, total?
UNWIND $keys AS k
CALL (k) {
  MATCH (c:Claim)
  WHERE c.day >= k.firstDay AND c.day <= k.lastDay AND c.sortKey > k.after AND c.sortKey < k.before
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
  WITH c ORDER BY c.day, c.sortKey LIMIT $first
  WITH * ORDER BY c.sortKey
  RETURN collect(c {.id, .text, .addedAt, .sortKey, .articleCount, .outletCount, .independentReportCount, .memberIds
    , key: c.sortKey
  }) AS rows
}
CALL (k) { // if: total
  MATCH (c:Claim) // if: total
  WHERE c.day >= k.sinceDay AND c.day <= k.untilDay AND c.sortKey > k.since AND c.sortKey < k.until // if: total
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
  RETURN count(c) AS total // if: total
} // if: total
RETURN k.at AS at, rows
  , total // if: total
