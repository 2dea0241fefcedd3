// The claims that each relation sets against each other.
// params: ids
// returns: id, fromId, toId
UNWIND $ids AS id
MATCH (r:Relation {id: id})
WHERE r.kind = 'contradicts'
RETURN r.id AS id, r.fromId AS fromId, r.toId AS toId
