// Relations by their ids.
// params: ids
// returns: id, node
UNWIND $ids AS id
MATCH (r:Relation {id: id})
RETURN r.id AS id, r {.id, .kind, .fromId, .toId, .signals, .score, .status, .addedAt, key: r.sortKey} AS node
