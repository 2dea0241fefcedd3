// Entities by id: the one that each is made one with.
// params: ids
// returns: id, node
UNWIND $ids AS id
MATCH (m:Entity {id: id})
MATCH (e:Entity {id: m.canonicalId})
RETURN id, e {.id, .kind, .name, .named, .aliases, .wikidataId, .iso2, .memberIds} AS node
