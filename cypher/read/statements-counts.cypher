// How many of all statements share the same values of what $by names; a value that it does not name is null.
// Each counts once.
// params: keys [{at, sinceDay, untilDay, since, until}], by, speakerIds, aboutIds, targetIds, outletIds, countryIds, claimIds, acts, kinds,
//   minConfidence, dated, secondHand, unresolved, speakerKinds, officeOfIds, office, dueSince, dueUntil, knownSince, knownUntil, words
// returns: at, cells
UNWIND $keys AS k
CALL (k) {
  MATCH (s:Statement)
  WHERE s.day >= k.sinceDay AND s.day <= k.untilDay AND s.sortKey > k.since AND s.sortKey < k.until AND s.claimId IS NOT NULL
    AND ($speakerIds IS NULL OR any(x IN s.speakerIds WHERE x IN $speakerIds))
    AND ($aboutIds IS NULL OR any(x IN s.aboutIds WHERE x IN $aboutIds))
    AND ($targetIds IS NULL OR any(x IN s.targetIds WHERE x IN $targetIds))
    AND ($outletIds IS NULL OR s.outletId IN $outletIds)
    AND ($countryIds IS NULL OR any(x IN s.countryIds WHERE x IN $countryIds))
    AND ($claimIds IS NULL OR s.claimId IN $claimIds)
    AND ($acts IS NULL OR s.act IN $acts)
    AND ($kinds IS NULL OR s.kind IN $kinds)
    AND ($minConfidence IS NULL OR s.confidence >= $minConfidence)
    AND ($dated IS NULL OR s.dated = $dated)
    AND ($secondHand IS NULL OR s.secondHand = $secondHand)
    AND ($unresolved IS NULL OR s.unresolved = $unresolved)
    AND ($speakerKinds IS NULL OR any(x IN s.speakerKinds WHERE x IN $speakerKinds))
    AND ($officeOfIds IS NULL OR s.officeOfId IN $officeOfIds)
    AND ($office IS NULL OR all(w IN $office WHERE s.office CONTAINS w))
    AND ($dueSince IS NULL OR s.dueBy >= $dueSince)
    AND ($dueUntil IS NULL OR s.dueBy < $dueUntil)
    AND ($knownSince IS NULL OR s.addedAt >= $knownSince)
    AND ($knownUntil IS NULL OR s.addedAt < $knownUntil)
    AND ($words IS NULL OR all(w IN $words WHERE s.words CONTAINS w))
  WITH CASE WHEN 'speaker' IN $by THEN s.speakerIds ELSE null END AS speaker
    , CASE WHEN 'about' IN $by THEN s.aboutIds ELSE null END AS about
    , CASE WHEN 'outlet' IN $by THEN s.outletId ELSE null END AS outlet
    , CASE WHEN 'act' IN $by THEN s.act ELSE null END AS act
    , CASE WHEN 'kind' IN $by THEN s.kind ELSE null END AS kind
    , CASE WHEN 'cue' IN $by THEN s.cueLemma ELSE null END AS cue
    , CASE WHEN 'country' IN $by THEN s.countryIds ELSE null END AS country
    , CASE WHEN 'hour' IN $by THEN s.hour ELSE null END AS hour
    , CASE WHEN 'day' IN $by THEN s.day ELSE null END AS day
    , CASE WHEN 'week' IN $by THEN s.week ELSE null END AS week
    , CASE WHEN 'month' IN $by THEN s.month ELSE null END AS month
  WITH speaker, about, outlet, act, kind, cue, country, hour, day, week, month, count(*) AS count
  RETURN collect({speaker: speaker, about: about, outlet: outlet, act: act, kind: kind, cue: cue, country: country
    , hour: hour, day: day, week: week, month: month, count: count}) AS cells
}
RETURN k.at AS at, cells
