// Entities by Wikidata id; the same id may stand on entities of several kinds.
// params: wikidataIds
// returns: wikidataId, rows
UNWIND $wikidataIds AS wikidataId
CALL (wikidataId) {
  MATCH (e:Entity {wikidataId: wikidataId})
  WITH e ORDER BY e.id
  RETURN collect(e {.id, .kind, .name, .named, .aliases, .wikidataId, .iso2, .canonicalId, .memberIds}) AS rows
}
RETURN wikidataId, rows
