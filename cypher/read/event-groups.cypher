// The events that each is one with, by the id of the canonical one.
// params: ids
// returns: id, canonicalId, memberIds
UNWIND $ids AS id
MATCH (m:Event {id: id})
MATCH (c:Event {id: m.canonicalId})
RETURN id, c.id AS canonicalId, c.memberIds AS memberIds
