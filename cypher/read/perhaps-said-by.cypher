// In which articles each source speaks, and who it may be: the best score of each, with its reason.
// params: ids
// returns: id, articleIds, candidates
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:SAID]->(s:Statement)
  RETURN collect(DISTINCT r.articleId) AS articleIds
}
CALL (e) {
  MATCH (e)-[:SAID]->(s:Statement)
  MATCH (s)-[p:PERHAPS_SAID_BY]->(x:Entity)
  WHERE p.method = 'candidate' AND x.id <> e.id
  WITH x, p ORDER BY p.score DESC, p.reason
  WITH x, collect({score: p.score, reason: p.reason}) AS ways
  WITH x, ways[0] AS best
  RETURN collect({score: best.score, reason: best.reason
    , entity: x {.id, .kind, .name, .named, .aliases, .wikidataId, .iso2, .canonicalId, .memberIds}}) AS candidates
}
RETURN id, articleIds, candidates
