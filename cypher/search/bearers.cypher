// Who bears each folded name, and how many articles mention them.
// params: names, kinds
// returns: name, entity, articles
UNWIND $names AS name
MATCH (n:Name {id: name})
MATCH (n)<-[:KNOWN_AS]-(e:Entity)
WHERE $kinds IS NULL OR e.kind IN $kinds
RETURN name, e {.id, .kind, .name, .named, .aliases, .wikidataId, .iso2, .canonicalId, .memberIds} AS entity, COUNT { (e)<-[:MENTIONS]-() } AS articles
