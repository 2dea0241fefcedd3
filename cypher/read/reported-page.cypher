// One page of the events that each article reports, last in the text first.
// params: keys [{at, id, after, before}], first
// parts: participants, degree
// returns: at, rows, degree?
UNWIND $keys AS k
MATCH (h:Article {id: k.id})
CALL (h, k) {
  MATCH (h)-[r:REPORTS]->(m:EventMention)
  WHERE r.sortKey > k.after AND r.sortKey < k.before AND r.hubId = k.id
  WITH r, m ORDER BY r.hubId DESC, r.sortKey DESC LIMIT $first
  MATCH (m)-[:REFERS_TO]->(v:Event)
  CALL (v) { // if: participants
    MATCH (v)-[p:HAS_PARTICIPANT]->(x:Entity) // if: participants
    RETURN collect({role: p.role, entity: x {.id, .kind, .name, .named, .aliases, .wikidataId, .iso2, .canonicalId, .memberIds}}) AS participants // if: participants
  } // if: participants
  WITH * ORDER BY r.sortKey DESC
  RETURN collect(v {.id, .type, .mode, .trigger, .factuality, .dateValue, .datePrecision, .dateBefore, .dateAfter, .dateText, .placeId
    , .articleCount, .outletCount, .independentReportCount, .sortKey
    , key: r.sortKey
    , participants: participants // if: participants
  }) AS rows
}
RETURN k.at AS at, rows
  , COUNT { (h)-[:REPORTS]->() } AS degree // if: degree
