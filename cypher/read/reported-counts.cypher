// How many of the events that each article reports share the same values of what $by names and of the parts; a value that it does not name is null.
// Each counts once.
// params: keys [{at, id}], by
// parts: participant, outlet
// returns: at, cells
UNWIND $keys AS k
MATCH (h:Article {id: k.id})
CALL (h, k) {
  MATCH (h)-[:REPORTS]->(m:EventMention)-[:REFERS_TO]->(v:Event)
  WITH DISTINCT v
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
