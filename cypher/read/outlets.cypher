// Outlets by id.
// params: ids
// returns: id, node
UNWIND $ids AS id
MATCH (o:Outlet {id: id})
RETURN id, o {.id, .name, .domain} AS node
