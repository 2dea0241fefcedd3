// The words on each side of statements.
// params: ids
// returns: id, node
UNWIND $ids AS id
MATCH (s:Statement {id: id})
RETURN id, s {.id, .prefix, .suffix} AS node
