// How many of the articles that carry each claim were published in each hour or day, whichever $by names, in its order; the hour is null where only the day is known.
// params: keys [{at, id, since, until}], by, filter? (any of mentionIds, outletIds, headlineQuoteMissing, storyIds, words)
// parts: window
// returns: at, cells
UNWIND $keys AS k
MATCH (h:Claim {id: k.id})
CALL (h, k) {
  MATCH (h)-[r:CARRIED_IN]->(a:Article)
  WHERE true
    AND ($mentionIds IS NULL OR any(x IN a.mentionIds WHERE x IN $mentionIds)) // if: filter
    AND ($outletIds IS NULL OR a.outletId IN $outletIds) // if: filter
    AND ($headlineQuoteMissing IS NULL OR (size(a.headlineQuotesNotInBody) > 0) = $headlineQuoteMissing) // if: filter
    AND ($storyIds IS NULL OR a.storyId IN $storyIds) // if: filter
    AND ($words IS NULL OR all(w IN $words WHERE a.words CONTAINS w)) // if: filter
    AND r.hubId = k.id AND r.sortKey > k.since AND r.sortKey < k.until // if: window
  WITH [d IN $by | CASE d
      WHEN 'hour' THEN r.hour
      WHEN 'day' THEN r.day
      ELSE null
    END] AS values
  WITH values, count(*) AS count
  RETURN collect({count: count, values: values}) AS cells
}
RETURN k.at AS at, cells
