// One page of the events that each entity takes part in, newest first; total counts what passes the filter.
// What several hubs have is given once: not where one of k.earlier, the hubs asked before, has it.
// params: keys [{at, id, after, before, earlier, since, until}], first, roles, types, factualities, placeIds, minOutlets,
//   minIndependentReports, knownUntil
// parts: participants, total
// returns: at, rows, total?
UNWIND $keys AS k
MATCH (h:Entity {id: k.id})
CALL (h, k) {
  MATCH (h)<-[r:HAS_PARTICIPANT]-(v:Event)
  WHERE r.hubId = k.id AND r.sortKey > k.after AND r.sortKey < k.before
    AND (size(k.earlier) = 0 OR NOT EXISTS { MATCH (v)-[:HAS_PARTICIPANT]->(x:Entity) WHERE x.id IN k.earlier })
    AND ($roles IS NULL OR r.role IN $roles)
    AND NOT EXISTS {
      MATCH (v)-[q:HAS_PARTICIPANT]->(x:Entity)
      WHERE x.id = k.id AND q.role < r.role AND ($roles IS NULL OR q.role IN $roles)
    }
    AND ($types IS NULL OR v.type IN $types)
    AND ($factualities IS NULL OR v.factuality IN $factualities)
    AND ($placeIds IS NULL OR v.placeId IN $placeIds)
    AND ($minOutlets IS NULL OR v.outletCount >= $minOutlets)
    AND ($minIndependentReports IS NULL OR v.independentReportCount >= $minIndependentReports)
    AND ($knownUntil IS NULL OR v.addedAt < $knownUntil)
  WITH r, v ORDER BY r.hubId DESC, r.sortKey DESC LIMIT $first
  CALL (v) { // if: participants
    MATCH (v)-[p:HAS_PARTICIPANT]->(x:Entity) // if: participants
    RETURN collect({role: p.role, entity: x {.id, .kind, .name, .named, .aliases, .wikidataId, .iso2, .canonicalId, .memberIds}}) AS participants // if: participants
  } // if: participants
  WITH * ORDER BY r.sortKey DESC
  RETURN collect(v {.id, .type, .mode, .trigger, .factuality, .dateValue, .datePrecision, .dateBefore, .dateAfter, .dateText, .placeId
    , .articleCount, .outletCount, .independentReportCount, .sortKey
    , key: r.sortKey
    , role: r.role
    , participants: participants // if: participants
  }) AS rows
}
CALL (h, k) { // if: total
  MATCH (h)<-[r:HAS_PARTICIPANT]-(v:Event) // if: total
  WHERE r.hubId = k.id AND r.sortKey > k.since AND r.sortKey < k.until // if: total
    AND (size(k.earlier) = 0 OR NOT EXISTS { MATCH (v)-[:HAS_PARTICIPANT]->(x:Entity) WHERE x.id IN k.earlier }) // if: total
    AND ($roles IS NULL OR r.role IN $roles) // if: total
    AND NOT EXISTS { // if: total
      MATCH (v)-[q:HAS_PARTICIPANT]->(x:Entity) // if: total
      WHERE x.id = k.id AND q.role < r.role AND ($roles IS NULL OR q.role IN $roles) // if: total
    } // if: total
    AND ($types IS NULL OR v.type IN $types) // if: total
    AND ($factualities IS NULL OR v.factuality IN $factualities) // if: total
    AND ($placeIds IS NULL OR v.placeId IN $placeIds) // if: total
    AND ($minOutlets IS NULL OR v.outletCount >= $minOutlets) // if: total
    AND ($minIndependentReports IS NULL OR v.independentReportCount >= $minIndependentReports) // if: total
    AND ($knownUntil IS NULL OR v.addedAt < $knownUntil) // if: total
  RETURN count(r) AS total // if: total
} // if: total
RETURN k.at AS at, rows
  , total // if: total
