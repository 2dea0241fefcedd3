// A page of events with their properties and the mentions that tell them.
// params: after, first
// returns: id, props, canonicalId, memberIds, mentions
MATCH (v:Event)
WHERE v.id > $after
WITH v ORDER BY v.id LIMIT $first
CALL (v) { MATCH (v)<-[r:REFERS_TO]-(m:EventMention) RETURN collect({to: m.id}) AS mentions }
CALL (v) { MATCH (o:Event {id: v.canonicalId}) RETURN collect(o.id) AS canonical, collect(o.memberIds) AS members }
RETURN v.id AS id, properties(v) AS props, canonical[0] AS canonicalId, coalesce(members[0], [v.id]) AS memberIds, mentions
