// How many of the events that each entity takes part in share the same values of what $by names and of the parts; a value that it does not name is null.
// Several ids of one key are the spellings of one hub, or several hubs: their lists are one, and each thing counts once.
// params: keys [{at, ids, since, until}], by, roles, types, factualities, placeIds, minOutlets, minIndependentReports, knownUntil
// parts: participant, outlet
// returns: at, cells
UNWIND $keys AS k
CALL (k) {
  UNWIND k.ids AS hub
  MATCH (h:Entity {id: hub})
  CALL (h, k, hub) {
    MATCH (h)<-[r:HAS_PARTICIPANT]-(v:Event)
    WHERE r.hubId = hub AND r.sortKey > k.since AND r.sortKey < k.until
      AND (size(k.ids) = 1 OR NOT EXISTS {
        MATCH (v)-[q:HAS_PARTICIPANT]->(x:Entity)
        WHERE q.hubId IN k.ids AND q.hubId < hub AND ($roles IS NULL OR q.role IN $roles)
      })
      AND ($roles IS NULL OR r.role IN $roles)
      AND NOT EXISTS {
        MATCH (v)-[q:HAS_PARTICIPANT]->(x:Entity)
        WHERE x.id = hub AND q.role < r.role AND ($roles IS NULL OR q.role IN $roles)
      }
      AND ($types IS NULL OR v.type IN $types)
      AND ($factualities IS NULL OR v.factuality IN $factualities)
      AND ($placeIds IS NULL OR v.placeId IN $placeIds)
      AND ($minOutlets IS NULL OR v.outletCount >= $minOutlets)
      AND ($minIndependentReports IS NULL OR v.independentReportCount >= $minIndependentReports)
      AND ($knownUntil IS NULL OR v.addedAt < $knownUntil)
    RETURN v
  }
  CALL (v) { // if: participant
    MATCH (v)-[p:HAS_PARTICIPANT]->(x:Entity) // if: participant
    RETURN collect(DISTINCT p.hubId) AS participant // if: participant
  } // if: participant
  CALL (v) { // if: outlet
    MATCH (v)<-[:REFERS_TO]-(m:EventMention) // if: outlet
    MATCH (m)<-[:REPORTS]-(a:Article) // if: outlet
    RETURN collect(DISTINCT a.outletId) AS outlet // if: outlet
  } // if: outlet
  WITH CASE WHEN 'type' IN $by THEN v.type ELSE null END AS type
    , CASE WHEN 'factuality' IN $by THEN v.factuality ELSE null END AS factuality
    , CASE WHEN 'place' IN $by THEN v.placeId ELSE null END AS place
    , CASE WHEN 'day' IN $by THEN v.day ELSE null END AS day
    , CASE WHEN 'week' IN $by THEN v.week ELSE null END AS week
    , CASE WHEN 'month' IN $by THEN v.month ELSE null END AS month
    , participant // if: participant
    , outlet // if: outlet
  WITH type, factuality, place, day, week, month, count(*) AS count
    , participant // if: participant
    , outlet // if: outlet
  RETURN collect({type: type, factuality: factuality, place: place, day: day, week: week, month: month, count: count
    , participant: participant // if: participant
    , outlet: outlet // if: outlet
  }) AS cells
}
RETURN k.at AS at, cells
