// The events that each statement tells of or denies, earliest first.
// params: ids
// returns: id, rows
UNWIND $ids AS id
MATCH (s:Statement {id: id})
CALL (s) {
  MATCH (s)-[:DESCRIBES]->(m:EventMention)-[:REFERS_TO]->(v:Event)
  WITH DISTINCT v ORDER BY v.sortKey
  RETURN collect(v {.id, .type, .mode, .trigger, .factuality, .dateValue, .datePrecision, .dateBefore, .dateAfter, .dateText, .placeId
    , .articleCount, .outletCount, .independentReportCount, .sortKey, key: v.sortKey}) AS rows
}
RETURN id, rows
