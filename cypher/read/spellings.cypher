// Entities by id, each by itself, whatever it is made one with.
// params: ids
// returns: id, node
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, e {.id, .kind, .name, .named, .aliases, .wikidataId, .iso2} AS node
