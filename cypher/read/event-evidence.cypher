// The mentions that tell each event, with what of them and their articles the event is derived from.
// params: ids
// returns: evidence
UNWIND $ids AS id
MATCH (v:Event {id: id})
MATCH (v)<-[:REFERS_TO]-(m:EventMention)
MATCH (a:Article {id: m.articleId})
CALL (m) {
  MATCH (m)-[p:INVOLVES]->(x:Entity)
  RETURN collect({entityId: x.id, role: p.role}) AS participants
}
RETURN m {.type, .mode, .trigger, .factuality, .dateValue, .datePrecision, .dateBefore, .dateAfter, .dateText, .placeId
  , .addedAt, .articleId, mentionId: m.id, articleSortKey: a.sortKey, outletId: a.outletId, reportId: coalesce(a.reportId, a.id)
  , participants: participants} AS evidence
