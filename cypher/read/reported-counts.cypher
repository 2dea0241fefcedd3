// How many of the events that each article reports share the same values of what $by names, in its order.
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
  WITH [d IN $by | CASE d
      WHEN 'type' THEN v.type
      WHEN 'factuality' THEN v.factuality
      WHEN 'place' THEN v.placeId
      WHEN 'month' THEN v.month
      WHEN 'week' THEN v.week
      WHEN 'day' THEN v.day
      WHEN 'participant' THEN participant // if: participant
      WHEN 'outlet' THEN outlet // if: outlet
      ELSE null
    END] AS values
  WITH values, count(*) AS count
  RETURN collect({count: count, values: values}) AS cells
}
RETURN k.at AS at, cells
