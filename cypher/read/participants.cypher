// Who takes part in each event, and as what.
// params: ids
// returns: id, rows
UNWIND $ids AS id
MATCH (v:Event {id: id})
CALL (v) {
  MATCH (v)-[p:HAS_PARTICIPANT]->(x:Entity)
  WITH p, x ORDER BY p.role, x.name, x.id
  RETURN collect({role: p.role, entity: x {.id, .kind, .name, .named, .aliases, .wikidataId, .iso2, .canonicalId, .memberIds}}) AS rows
}
RETURN id, rows
