// A page of claims with their properties and what is derived beside them.
// params: after, first
// returns: id, props, canonicalId, memberIds, speakers, subjects, articles
MATCH (c:Claim)
WHERE c.id > $after
WITH c ORDER BY c.id LIMIT $first
CALL (c) { MATCH (c)-[r:CLAIMED_BY]->(e:Entity) RETURN collect({to: e.id, hubId: r.hubId, sortKey: r.sortKey, day: r.day}) AS speakers }
CALL (c) { MATCH (c)-[r:CLAIMED_ABOUT]->(e:Entity) RETURN collect({to: e.id, hubId: r.hubId, sortKey: r.sortKey, day: r.day}) AS subjects }
CALL (c) { MATCH (c)-[r:CARRIED_IN]->(a:Article) RETURN collect({to: a.id, hubId: r.hubId, sortKey: r.sortKey, day: r.day, hour: r.hour, outletId: r.outletId}) AS articles }
CALL (c) { MATCH (o:Claim {id: c.canonicalId}) RETURN collect(o.id) AS canonical, collect(o.memberIds) AS members }
RETURN c.id AS id, properties(c) AS props, canonical[0] AS canonicalId, coalesce(members[0], [c.id]) AS memberIds, speakers, subjects, articles
