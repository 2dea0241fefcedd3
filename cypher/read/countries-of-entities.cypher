// The country that each organisation, place or group belongs to: the one that most articles tell.
// params: ids
// returns: id, node
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)-[b:BELONGS_TO]->(c:Entity)
WITH id, c, b.articleCount AS articles
ORDER BY id, articles DESC, c.id
RETURN id, c {.id, .kind, .name, .named, .aliases, .wikidataId, .iso2, .canonicalId, .memberIds} AS node
