// How many of the statements in each article share the same values of what $by names, in its order.
// Each counts once.
// params: keys [{at, id, since, until}], by, filter? (any of speakerIds, aboutIds, targetIds, outletIds, countryIds, claimIds, acts,
//   kinds, minConfidence, dated, secondHand, unresolved, speakerKinds, officeOfIds, office, dueSince, dueUntil, knownSince, knownUntil,
//   words, saidSince, saidUntil)
// parts: window
// returns: at, cells
UNWIND $keys AS k
MATCH (h:Article {id: k.id})
CALL (h, k) {
  MATCH (h)<-[r:STATED_IN]-(s:Statement)
  WHERE true
    AND ($speakerIds IS NULL OR any(x IN r.speakerIds WHERE x IN $speakerIds)) // if: filter
    AND ($aboutIds IS NULL OR any(x IN r.aboutIds WHERE x IN $aboutIds)) // if: filter
    AND ($targetIds IS NULL OR any(x IN r.targetIds WHERE x IN $targetIds)) // if: filter
    AND ($outletIds IS NULL OR r.outletId IN $outletIds) // if: filter
    AND ($countryIds IS NULL OR any(x IN r.countryIds WHERE x IN $countryIds)) // if: filter
    AND ($claimIds IS NULL OR r.claimId IN $claimIds) // if: filter
    AND ($acts IS NULL OR r.act IN $acts) // if: filter
    AND ($kinds IS NULL OR r.kind IN $kinds) // if: filter
    AND ($minConfidence IS NULL OR r.confidence >= $minConfidence) // if: filter
    AND ($dated IS NULL OR r.dated = $dated) // if: filter
    AND ($secondHand IS NULL OR r.secondHand = $secondHand) // if: filter
    AND ($unresolved IS NULL OR r.unresolved = $unresolved) // if: filter
    AND ($speakerKinds IS NULL OR any(x IN r.speakerKinds WHERE x IN $speakerKinds)) // if: filter
    AND ($officeOfIds IS NULL OR r.officeOfId IN $officeOfIds) // if: filter
    AND ($office IS NULL OR all(w IN $office WHERE r.office CONTAINS w)) // if: filter
    AND ($dueSince IS NULL OR r.dueBy >= $dueSince) // if: filter
    AND ($dueUntil IS NULL OR r.dueBy < $dueUntil) // if: filter
    AND ($knownSince IS NULL OR r.addedAt >= $knownSince) // if: filter
    AND ($knownUntil IS NULL OR r.addedAt < $knownUntil) // if: filter
    AND ($words IS NULL OR all(w IN $words WHERE s.words CONTAINS w)) // if: filter
    AND ($saidSince IS NULL OR s.sortKey >= $saidSince) // if: filter
    AND ($saidUntil IS NULL OR s.sortKey < $saidUntil) // if: filter
    AND r.hubId = k.id AND r.sortKey > k.since AND r.sortKey < k.until // if: window
  WITH [d IN $by | CASE d
      WHEN 'act' THEN r.act
      WHEN 'kind' THEN r.kind
      WHEN 'month' THEN r.month
      WHEN 'week' THEN r.week
      WHEN 'day' THEN r.day
      WHEN 'hour' THEN r.hour
      WHEN 'outlet' THEN r.outletId
      WHEN 'cue' THEN r.cue
      WHEN 'speaker' THEN r.speakerIds
      WHEN 'about' THEN r.aboutIds
      WHEN 'country' THEN r.countryIds
      ELSE null
    END] AS values
  WITH values, count(*) AS count
  RETURN collect({count: count, values: values}) AS cells
}
RETURN k.at AS at, cells
