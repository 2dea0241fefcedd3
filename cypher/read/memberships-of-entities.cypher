// What each entity is a member or a part of; at most 200, those that most articles tell.
// params: ids
// returns: id, rows
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:MEMBER_OF]->(m:Entity)
  WITH r, m ORDER BY r.articleCount DESC, m.name, m.id LIMIT 200
  RETURN collect(m {.id, .kind, .name, .named, .aliases, .wikidataId, .iso2, .canonicalId, .memberIds}) AS rows
}
RETURN id, rows
