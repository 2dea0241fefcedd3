// How many of what was said in an office of each organisation or country share the same values of what $by names; others are null.
// Several ids of one key are the spellings of one hub, or several hubs: their lists are one, and each thing counts once.
// params: keys [{at, ids, since, until}], by, speakerIds, aboutIds, targetIds, outletIds, countryIds, claimIds, acts, kinds,
//   minConfidence, dated, secondHand, unresolved, speakerKinds, officeOfIds, office, dueSince, dueUntil, knownSince, knownUntil, words
// returns: at, cells
UNWIND $keys AS k
CALL (k) {
  UNWIND k.ids AS hub
  MATCH (h:Entity {id: hub})
  CALL (h, k, hub) {
    MATCH (h)<-[r:SPOKEN_IN_OFFICE]-(s:Statement)
    WHERE r.hubId = hub AND r.sortKey > k.since AND r.sortKey < k.until
      AND ($speakerIds IS NULL OR any(x IN r.speakerIds WHERE x IN $speakerIds))
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
    RETURN r
  }
  WITH CASE WHEN 'speaker' IN $by THEN r.speakerIds ELSE null END AS speaker
    , CASE WHEN 'about' IN $by THEN r.aboutIds ELSE null END AS about
    , CASE WHEN 'outlet' IN $by THEN r.outletId ELSE null END AS outlet
    , CASE WHEN 'act' IN $by THEN r.act ELSE null END AS act
    , CASE WHEN 'kind' IN $by THEN r.kind ELSE null END AS kind
    , CASE WHEN 'cue' IN $by THEN r.cue ELSE null END AS cue
    , CASE WHEN 'country' IN $by THEN r.countryIds ELSE null END AS country
    , CASE WHEN 'hour' IN $by THEN r.hour ELSE null END AS hour
    , CASE WHEN 'day' IN $by THEN r.day ELSE null END AS day
    , CASE WHEN 'week' IN $by THEN r.week ELSE null END AS week
    , CASE WHEN 'month' IN $by THEN r.month ELSE null END AS month
  WITH speaker, about, outlet, act, kind, cue, country, hour, day, week, month, count(*) AS count
  RETURN collect({speaker: speaker, about: about, outlet: outlet, act: act, kind: kind, cue: cue, country: country
    , hour: hour, day: day, week: week, month: month, count: count}) AS cells
}
RETURN k.at AS at, cells
