// Entities by id; of one that was made one with another, that other.
// params: ids
// returns: id, node
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (c:Entity {id: e.canonicalId})
RETURN id, c {.id, .kind, .name, .named, .aliases, .wikidataId, .iso2} AS node
