// Stories by id.
// params: ids
// returns: id, node
UNWIND $ids AS id
MATCH (t:Story {id: id})
RETURN id, t {.id, .title} AS node
