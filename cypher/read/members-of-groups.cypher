// The members of each group, by name; at most 500.
// params: ids
// returns: id, rows
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[:MEMBER_OF]-(m:Entity)
  WITH m ORDER BY m.name, m.id LIMIT 500
  RETURN collect(m {.id, .kind, .name, .named, .aliases, .wikidataId, .iso2, .canonicalId, .memberIds}) AS rows
}
RETURN id, rows
