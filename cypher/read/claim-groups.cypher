// The claims that each is one with, by the id of the canonical one.
// params: ids
// returns: id, canonicalId, memberIds
UNWIND $ids AS id
MATCH (m:Claim {id: id})
MATCH (c:Claim {id: m.canonicalId})
RETURN id, c.id AS canonicalId, c.memberIds AS memberIds
