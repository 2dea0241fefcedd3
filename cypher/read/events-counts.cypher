// How many of all events share the same values of what $by names, in its order.
// Each counts once.
// params: keys [{at, sinceDay, untilDay, since, until}], by, filter? (any of types, factualities, placeIds, minOutlets,
//   minIndependentReports, knownUntil)
// parts: participant, outlet
// returns: at, cells
UNWIND $keys AS k
CALL (k) {
  MATCH (v:Event)
  WHERE v.day >= k.sinceDay AND v.day <= k.untilDay AND v.sortKey > k.since AND v.sortKey < k.until
    AND ($types IS NULL OR v.type IN $types) // if: filter
    AND ($factualities IS NULL OR v.factuality IN $factualities) // if: filter
    AND ($placeIds IS NULL OR v.placeId IN $placeIds) // if: filter
    AND ($minOutlets IS NULL OR v.outletCount >= $minOutlets) // if: filter
    AND ($minIndependentReports IS NULL OR v.independentReportCount >= $minIndependentReports) // if: filter
    AND ($knownUntil IS NULL OR v.addedAt < $knownUntil) // if: filter
  CALL (v) { // if: participant
    MATCH (v)-[p:HAS_PARTICIPANT]->(x:Entity) // if: participant
    RETURN collect(DISTINCT p.hubId) AS participant // if: participant
  } // if: participant
  CALL (v) { // if: outlet
    MATCH (v)<-[:REFERS_TO]-(m:EventMention) // if: outlet
    MATCH (m)<-[:REPORTS]-(a:Article) // if: outlet
    RETURN collect(DISTINCT a.outletId) AS outlet // if: outlet
  } // if: outlet
  WITH [d IN $by | CASE d
      WHEN 'type' THEN v.type
      WHEN 'factuality' THEN v.factuality
      WHEN 'place' THEN v.placeId
      WHEN 'month' THEN v.month
      WHEN 'week' THEN v.week
      WHEN 'day' THEN v.day
      WHEN 'participant' THEN participant // if: participant
      WHEN 'outlet' THEN outlet // if: outlet
      ELSE null
    END] AS values
  WITH values, count(*) AS count
  RETURN collect({count: count, values: values}) AS cells
}
RETURN k.at AS at, cells
