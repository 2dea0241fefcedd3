// How many of all articles were published in each hour or day, whichever $by names, in its order; the hour is null where only the day is known.
// params: keys [{at, sinceDay, untilDay, since, until}], by, filter? (any of mentionIds, outletIds, headlineQuoteMissing, storyIds,
//   words)
// returns: at, cells
UNWIND $keys AS k
CALL (k) {
  MATCH (a:Article)
  WHERE a.day >= k.sinceDay AND a.day <= k.untilDay AND a.sortKey > k.since AND a.sortKey < k.until AND a.current = true
    AND ($mentionIds IS NULL OR any(x IN a.mentionIds WHERE x IN $mentionIds)) // if: filter
    AND ($outletIds IS NULL OR a.outletId IN $outletIds) // if: filter
    AND ($headlineQuoteMissing IS NULL OR (size(a.headlineQuotesNotInBody) > 0) = $headlineQuoteMissing) // if: filter
    AND ($storyIds IS NULL OR a.storyId IN $storyIds) // if: filter
    AND ($words IS NULL OR all(w IN $words WHERE a.words CONTAINS w)) // if: filter
  WITH [d IN $by | CASE d
      WHEN 'hour' THEN a.hour
      WHEN 'day' THEN a.day
      ELSE null
    END] AS values
  WITH values, count(*) AS count
  RETURN collect({count: count, values: values}) AS cells
}
RETURN k.at AS at, cells
