// Events by id.
// params: ids
// returns: id, node
UNWIND $ids AS id
MATCH (v:Event {id: id})
RETURN id, v {.id, .type, .mode, .trigger, .factuality, .dateValue, .datePrecision, .dateBefore, .dateAfter, .dateText, .placeId
  , .articleCount, .outletCount, .independentReportCount, .sortKey, key: v.sortKey} AS node
