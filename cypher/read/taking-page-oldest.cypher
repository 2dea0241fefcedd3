// One page of the events that each entity takes part in, oldest first; total counts what passes the filter.
// Several ids of one key are the spellings of one hub, or several hubs: their lists are one, and what is in several is given once.
// params: keys [{at, ids, after, before, since, until}], first, roles, filter? (any of types, factualities, placeIds, minOutlets,
//   minIndependentReports, knownUntil)
// parts: participants, total
// returns: at, rows, total?
UNWIND $keys AS k
CALL (k) {
  UNWIND k.ids AS hub
  MATCH (h:Entity {id: hub})
  CALL (h, k, hub) {
    MATCH (h)<-[r:HAS_PARTICIPANT]-(v:Event)
    WHERE r.sortKey > k.after AND r.sortKey < k.before AND r.hubId = hub
      AND ($roles IS NULL OR r.role IN $roles)
      AND NOT EXISTS {
        MATCH (v)-[q:HAS_PARTICIPANT]->(x:Entity)
        WHERE x.id = hub AND q.role < r.role AND ($roles IS NULL OR q.role IN $roles)
      }
      AND ($types IS NULL OR v.type IN $types) // if: filter
      AND ($factualities IS NULL OR v.factuality IN $factualities) // if: filter
      AND ($placeIds IS NULL OR v.placeId IN $placeIds) // if: filter
      AND ($minOutlets IS NULL OR v.outletCount >= $minOutlets) // if: filter
      AND ($minIndependentReports IS NULL OR v.independentReportCount >= $minIndependentReports) // if: filter
      AND ($knownUntil IS NULL OR v.addedAt < $knownUntil) // if: filter
    WITH r, v ORDER BY r.hubId, r.sortKey LIMIT $first
    RETURN r, v
  }
  WITH v, r.sortKey AS key, collect({hubId: r.hubId, role: r.role}) AS found, min(r.hubId) AS first ORDER BY key LIMIT $first
  WITH v, key, head([q IN found WHERE q.hubId = first]).role AS role
  CALL (v) { // if: participants
    MATCH (v)-[p:HAS_PARTICIPANT]->(x:Entity) // if: participants
    RETURN collect({role: p.role, entity: x {.id, .kind, .name, .named, .aliases, .wikidataId, .iso2, .canonicalId, .memberIds}}) AS participants // if: participants
  } // if: participants
  WITH * ORDER BY key
  RETURN collect(v {.id, .type, .mode, .trigger, .factuality, .dateValue, .datePrecision, .dateBefore, .dateAfter, .dateText, .placeId
    , .articleCount, .outletCount, .independentReportCount, .sortKey
    , key: key
    , role: role
    , participants: participants // if: participants
  }) AS rows
}
CALL (k) { // if: total
  UNWIND k.ids AS hub // if: total
  MATCH (h:Entity {id: hub}) // if: total
  CALL (h, k, hub) { // if: total
    MATCH (h)<-[r:HAS_PARTICIPANT]-(v:Event) // if: total
    WHERE r.hubId = hub AND r.sortKey > k.since AND r.sortKey < k.until // if: total
      AND ($roles IS NULL OR r.role IN $roles) // if: total
      AND ($types IS NULL OR v.type IN $types) // if: total, filter
      AND ($factualities IS NULL OR v.factuality IN $factualities) // if: total, filter
      AND ($placeIds IS NULL OR v.placeId IN $placeIds) // if: total, filter
      AND ($minOutlets IS NULL OR v.outletCount >= $minOutlets) // if: total, filter
      AND ($minIndependentReports IS NULL OR v.independentReportCount >= $minIndependentReports) // if: total, filter
      AND ($knownUntil IS NULL OR v.addedAt < $knownUntil) // if: total, filter
    RETURN v // if: total
  } // if: total
  RETURN count(DISTINCT v) AS total // if: total
} // if: total
RETURN k.at AS at, rows
  , total // if: total
