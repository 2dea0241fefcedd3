// How many of those statements among k.ids share the same values of what $by names, in its order.
// Each counts once.
// The filters go first: each of what words found is looked up by its id, and one that they leave out is read no further.
// params: keys [{at, ids, since, until}], by, filter? (any of speakerIds, aboutIds, targetIds, outletIds, countryIds, claimIds, acts,
//   kinds, minConfidence, dated, secondHand, unresolved, speakerKinds, officeOfIds, office, dueSince, dueUntil, knownSince, knownUntil,
//   words)
// parts: window
// returns: at, cells
UNWIND $keys AS k
CALL (k) {
  UNWIND k.ids AS id
  MATCH (s:Statement {id: id})
  WHERE ($speakerIds IS NULL OR any(x IN s.speakerIds WHERE x IN $speakerIds)) // if: filter
    AND ($aboutIds IS NULL OR any(x IN s.aboutIds WHERE x IN $aboutIds)) // if: filter
    AND ($targetIds IS NULL OR any(x IN s.targetIds WHERE x IN $targetIds)) // if: filter
    AND ($outletIds IS NULL OR s.outletId IN $outletIds) // if: filter
    AND ($countryIds IS NULL OR any(x IN s.countryIds WHERE x IN $countryIds)) // if: filter
    AND ($claimIds IS NULL OR s.claimId IN $claimIds) // if: filter
    AND ($acts IS NULL OR s.act IN $acts) // if: filter
    AND ($kinds IS NULL OR s.kind IN $kinds) // if: filter
    AND ($minConfidence IS NULL OR s.confidence >= $minConfidence) // if: filter
    AND ($dated IS NULL OR s.dated = $dated) // if: filter
    AND ($secondHand IS NULL OR s.secondHand = $secondHand) // if: filter
    AND ($unresolved IS NULL OR s.unresolved = $unresolved) // if: filter
    AND ($speakerKinds IS NULL OR any(x IN s.speakerKinds WHERE x IN $speakerKinds)) // if: filter
    AND ($officeOfIds IS NULL OR s.officeOfId IN $officeOfIds) // if: filter
    AND ($office IS NULL OR all(w IN $office WHERE s.office CONTAINS w)) // if: filter
    AND ($dueSince IS NULL OR s.dueBy >= $dueSince) // if: filter
    AND ($dueUntil IS NULL OR s.dueBy < $dueUntil) // if: filter
    AND ($knownSince IS NULL OR s.addedAt >= $knownSince) // if: filter
    AND ($knownUntil IS NULL OR s.addedAt < $knownUntil) // if: filter
    AND ($words IS NULL OR all(w IN $words WHERE s.words CONTAINS w)) // if: filter
  WITH k, s, s.claimId AS claimId WHERE claimId IS NOT NULL
    AND s.sortKey > k.since AND s.sortKey < k.until // if: window
  WITH [d IN $by | CASE d
      WHEN 'act' THEN s.act
      WHEN 'kind' THEN s.kind
      WHEN 'month' THEN s.month
      WHEN 'week' THEN s.week
      WHEN 'day' THEN s.day
      WHEN 'hour' THEN s.hour
      WHEN 'outlet' THEN s.outletId
      WHEN 'cue' THEN s.cueLemma
      WHEN 'speaker' THEN s.speakerIds
      WHEN 'about' THEN s.aboutIds
      WHEN 'country' THEN s.countryIds
      ELSE null
    END] AS values
  WITH values, count(*) AS count
  RETURN collect({count: count, values: values}) AS cells
}
RETURN k.at AS at, cells
