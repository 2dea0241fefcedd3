// One page of all events, oldest first, day by day until it is full; total counts what passes the filter.
// params: keys [{at, firstDay, lastDay, sinceDay, untilDay, after, before, since, until}], first, filter? (any of types, factualities,
//   placeIds, minOutlets, minIndependentReports, knownUntil)
// parts: participants, total
// returns: at, rows, total?
UNWIND $keys AS k
CALL (k) {
  MATCH (v:Event)
  WHERE v.day >= k.firstDay AND v.day <= k.lastDay AND v.sortKey > k.after AND v.sortKey < k.before
    AND ($types IS NULL OR v.type IN $types) // if: filter
    AND ($factualities IS NULL OR v.factuality IN $factualities) // if: filter
    AND ($placeIds IS NULL OR v.placeId IN $placeIds) // if: filter
    AND ($minOutlets IS NULL OR v.outletCount >= $minOutlets) // if: filter
    AND ($minIndependentReports IS NULL OR v.independentReportCount >= $minIndependentReports) // if: filter
    AND ($knownUntil IS NULL OR v.addedAt < $knownUntil) // if: filter
  WITH v ORDER BY v.day, v.sortKey LIMIT $first
  CALL (v) { // if: participants
    MATCH (v)-[p:HAS_PARTICIPANT]->(x:Entity) // if: participants
    RETURN collect({role: p.role, entity: x {.id, .kind, .name, .named, .aliases, .wikidataId, .iso2, .canonicalId, .memberIds}}) AS participants // if: participants
  } // if: participants
  WITH * ORDER BY v.sortKey
  RETURN collect(v {.id, .type, .mode, .trigger, .factuality, .dateValue, .datePrecision, .dateBefore, .dateAfter, .dateText, .placeId
    , .articleCount, .outletCount, .independentReportCount, .sortKey
    , key: v.sortKey
    , participants: participants // if: participants
  }) AS rows
}
CALL (k) { // if: total
  MATCH (v:Event) // if: total
  WHERE v.day >= k.sinceDay AND v.day <= k.untilDay AND v.sortKey > k.since AND v.sortKey < k.until // if: total
    AND ($types IS NULL OR v.type IN $types) // if: total, filter
    AND ($factualities IS NULL OR v.factuality IN $factualities) // if: total, filter
    AND ($placeIds IS NULL OR v.placeId IN $placeIds) // if: total, filter
    AND ($minOutlets IS NULL OR v.outletCount >= $minOutlets) // if: total, filter
    AND ($minIndependentReports IS NULL OR v.independentReportCount >= $minIndependentReports) // if: total, filter
    AND ($knownUntil IS NULL OR v.addedAt < $knownUntil) // if: total, filter
  RETURN count(v) AS total // if: total
} // if: total
RETURN k.at AS at, rows
  , total // if: total
