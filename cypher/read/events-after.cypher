// What each statement's speakers, or those for whom they speak, did after it to what it is about, earliest first: rows for each who did it.
// Planned and hypothetical events, and those denied, did not follow.
// params: keys [{at, id, until}], first
// returns: at, rows
UNWIND $keys AS k
MATCH (s:Statement {id: k.id})
WITH k, s, s.speakerIds + s.countryIds AS actorIds
UNWIND actorIds AS actorId
WITH DISTINCT k, s, actorId
MATCH (e:Entity {id: actorId})
CALL (e, k, s) {
  MATCH (e)<-[r:HAS_PARTICIPANT]-(v:Event)
  WHERE r.hubId = e.id AND r.sortKey > s.sortKey AND r.sortKey < k.until
    AND r.role = 'actor' AND r.factuality IN ['asserted', 'alleged', 'disputed', 'presupposed']
    AND any(x IN v.participantIds WHERE x <> e.id AND x IN s.aboutIds)
  WITH r, v ORDER BY r.hubId, r.sortKey LIMIT $first
  RETURN collect(v {.id, .type, .mode, .trigger, .factuality, .dateValue, .datePrecision, .dateBefore, .dateAfter, .dateText, .placeId
    , .articleCount, .outletCount, .independentReportCount, .sortKey
    , key: v.sortKey
  }) AS rows
}
RETURN k.at AS at, rows
