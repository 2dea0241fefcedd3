// The entities that bear each folded name, as their own name or as an alias.
// params: names
// returns: name, rows
UNWIND $names AS name
MATCH (n:Name {id: name})
CALL (n) {
  MATCH (n)<-[:KNOWN_AS]-(e:Entity)
  WITH e ORDER BY e.name, e.id
  RETURN collect(e {.id, .kind, .name, .named, .aliases, .wikidataId, .iso2, .folded, .canonicalId, .memberIds}) AS rows
}
RETURN name, rows
