// One page of those claims among k.ids that pass the filter, newest first; total counts them all. k.ids: what a full-text index found.
// The filters go first: each of what words found is looked up by its id, and one that they leave out is read no further.
// params: keys [{at, ids, after, before, since, until}], first, filter? (any of speakerIds, aboutIds, minArticles,
//   minIndependentReports, maxIndependentReports, knownUntil, minSpeakers, minQuotedSpeakers, verbatim, contradicted, words)
// parts: total
// returns: at, rows, total?
UNWIND $keys AS k
CALL (k) {
  UNWIND k.ids AS id
  MATCH (c:Claim {id: id})
  WHERE ($speakerIds IS NULL OR any(x IN c.speakerIds WHERE x IN $speakerIds)) // if: filter
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
  WITH k, c, c.sortKey AS sortKey WHERE sortKey > k.after AND sortKey < k.before
  WITH c ORDER BY sortKey DESC LIMIT $first
  WITH * ORDER BY c.sortKey DESC
  RETURN collect(c {.id, .text, .addedAt, .sortKey, .articleCount, .outletCount, .independentReportCount, .memberIds
    , key: c.sortKey
  }) AS rows
}
CALL (k) { // if: total
  UNWIND k.ids AS id // if: total
  MATCH (c:Claim {id: id}) // if: total
  WHERE ($speakerIds IS NULL OR any(x IN c.speakerIds WHERE x IN $speakerIds)) // if: total, filter
    AND ($aboutIds IS NULL OR any(x IN c.aboutIds WHERE x IN $aboutIds)) // if: total, filter
    AND ($minArticles IS NULL OR c.articleCount >= $minArticles) // if: total, filter
    AND ($minIndependentReports IS NULL OR c.independentReportCount >= $minIndependentReports) // if: total, filter
    AND ($maxIndependentReports IS NULL OR c.independentReportCount <= $maxIndependentReports) // if: total, filter
    AND ($knownUntil IS NULL OR c.addedAt < $knownUntil) // if: total, filter
    AND ($minSpeakers IS NULL OR c.speakerCount >= $minSpeakers) // if: total, filter
    AND ($minQuotedSpeakers IS NULL OR c.quotedSpeakerCount >= $minQuotedSpeakers) // if: total, filter
    AND ($verbatim IS NULL OR c.verbatim = $verbatim) // if: total, filter
    AND ($contradicted IS NULL OR coalesce(c.contradicted, false) = $contradicted) // if: total, filter
    AND ($words IS NULL OR all(w IN $words WHERE c.words CONTAINS w)) // if: total, filter
  WITH k, c, c.sortKey AS sortKey WHERE sortKey > k.since AND sortKey < k.until // if: total
  RETURN count(c) AS total // if: total
} // if: total
RETURN k.at AS at, rows
  , total // if: total
