// Whom each article mentions, in the order of their first mention.
// params: ids
// returns: id, rows
UNWIND $ids AS id
MATCH (a:Article {id: id})
CALL (a) {
  MATCH (a)-[r:MENTIONS]->(e:Entity)
  WITH r, e, head(r.starts) AS start ORDER BY start, e.id
  RETURN collect(e {.id, .kind, .name, .named, .aliases, .wikidataId, .iso2, .canonicalId, .memberIds
    , count: r.count, forms: r.forms, starts: r.starts, ends: r.ends
  }) AS rows
}
RETURN id, rows
