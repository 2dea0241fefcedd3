// The person whom a role points to where the article names nobody: shown, never counted as the speaker.
// params: ids
// returns: id, node
UNWIND $ids AS id
MATCH (s:Statement {id: id})
MATCH (s)-[p:PERHAPS_SAID_BY]->(x:Entity)
WHERE p.method = 'inferred'
RETURN id, x {.id, .kind, .name, .named, .aliases, .wikidataId, .iso2, .canonicalId, .memberIds} AS node
ORDER BY id, x.id
