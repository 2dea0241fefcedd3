// The entities among these ids that are there, each with the id of the one it is made one with.
// params: ids
// returns: id, canonicalId
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, e.canonicalId AS canonicalId
