// How many of the statements that each outlet carries share the same values of what $by names, in its order.
// Each counts once.
// params: keys [{at, id, since, until}], by, narrowed, speakerIds, aboutIds, targetIds, outletIds, countryIds, claimIds, acts, kinds, minConfidence,
//   dated, secondHand, unresolved, speakerKinds, officeOfIds, office, dueSince, dueUntil, knownSince, knownUntil, words
// parts: window
// returns: at, cells
UNWIND $keys AS k
MATCH (h:Outlet {id: k.id})
CALL (h, k) {
  MATCH (h)<-[r:CARRIED_BY]-(s:Statement)
  WHERE CASE WHEN $narrowed IS NULL THEN true
      ELSE ($speakerIds IS NULL OR any(x IN r.speakerIds WHERE x IN $speakerIds))
        AND ($aboutIds IS NULL OR any(x IN r.aboutIds WHERE x IN $aboutIds))
        AND ($targetIds IS NULL OR any(x IN r.targetIds WHERE x IN $targetIds))
        AND ($outletIds IS NULL OR r.outletId IN $outletIds)
        AND ($countryIds IS NULL OR any(x IN r.countryIds WHERE x IN $countryIds))
        AND ($claimIds IS NULL OR r.claimId IN $claimIds)
        AND ($acts IS NULL OR r.act IN $acts)
        AND ($kinds IS NULL OR r.kind IN $kinds)
        AND ($minConfidence IS NULL OR r.confidence >= $minConfidence)
        AND ($dated IS NULL OR r.dated = $dated)
        AND ($secondHand IS NULL OR r.secondHand = $secondHand)
        AND ($unresolved IS NULL OR r.unresolved = $unresolved)
        AND ($speakerKinds IS NULL OR any(x IN r.speakerKinds WHERE x IN $speakerKinds))
        AND ($officeOfIds IS NULL OR r.officeOfId IN $officeOfIds)
        AND ($office IS NULL OR all(w IN $office WHERE r.office CONTAINS w))
        AND ($dueSince IS NULL OR r.dueBy >= $dueSince)
        AND ($dueUntil IS NULL OR r.dueBy < $dueUntil)
        AND ($knownSince IS NULL OR r.addedAt >= $knownSince)
        AND ($knownUntil IS NULL OR r.addedAt < $knownUntil)
        AND ($words IS NULL OR all(w IN $words WHERE s.words CONTAINS w))
    END
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
