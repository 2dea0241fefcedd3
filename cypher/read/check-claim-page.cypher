// A page of claims with their properties and what is derived beside them.
// params: after, first
// returns: id, props, speakers, subjects, articles
MATCH (c:Claim)
WHERE c.id > $after
WITH c ORDER BY c.id LIMIT $first
CALL (c) { MATCH (c)-[r:CLAIMED_BY]->(e:Entity) RETURN collect({to: e.id, hubId: r.hubId, sortKey: r.sortKey, day: r.day}) AS speakers }
CALL (c) { MATCH (c)-[r:CLAIMED_ABOUT]->(e:Entity) RETURN collect({to: e.id, hubId: r.hubId, sortKey: r.sortKey, day: r.day}) AS subjects }
CALL (c) { MATCH (c)-[r:CARRIED_IN]->(a:Article) RETURN collect({to: a.id, hubId: r.hubId, sortKey: r.sortKey, day: r.day, hour: r.hour, outletId: r.outletId}) AS articles }
RETURN c.id AS id, properties(c) AS props, speakers, subjects, articles
