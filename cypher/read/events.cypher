// Events by id: the one that each is made one with.
// params: ids
// returns: id, node
UNWIND $ids AS id
MATCH (m:Event {id: id})
MATCH (v:Event {id: m.canonicalId})
RETURN id, v {.id, .type, .mode, .trigger, .factuality, .dateValue, .datePrecision, .dateBefore, .dateAfter, .dateText, .placeId
  , .articleCount, .outletCount, .independentReportCount, .sortKey, key: v.sortKey} AS node
