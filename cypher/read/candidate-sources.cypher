// Whom the source of each statement may be, where the article leaves several close: the likeliest first.
// params: ids
// returns: id, rows
UNWIND $ids AS id
MATCH (s:Statement {id: id})
CALL (s) {
  MATCH (s)-[p:PERHAPS_SAID_BY]->(x:Entity)
  WHERE p.method = 'candidate'
  WITH p, x ORDER BY p.score DESC, x.id
  RETURN collect({score: p.score, reason: p.reason
    , entity: x {.id, .kind, .name, .named, .aliases, .wikidataId, .iso2, .canonicalId, .memberIds}}) AS rows
}
RETURN id, rows
