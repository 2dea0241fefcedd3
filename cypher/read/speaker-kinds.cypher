// The kind of each of these entities, and of whom it is made one with.
// params: ids
// returns: id, kind, canonicalKind
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (c:Entity {id: e.canonicalId})
RETURN id, e.kind AS kind, c.kind AS canonicalKind
