// Those among these entities who are known: a spelling of theirs has a name of its own.
// params: ids
// returns: id
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (c:Entity {id: e.canonicalId})
WITH id, coalesce(c.memberIds, [c.id]) AS memberIds
UNWIND memberIds AS memberId
MATCH (m:Entity {id: memberId})
WHERE m.named = true AND m.ambiguous = false
RETURN DISTINCT id
