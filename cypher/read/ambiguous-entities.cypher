// Whether each entity bears a name of several and every article leaves open which is meant.
// params: ids
// returns: id, node
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, e {.ambiguous} AS node
