// The roles that each person holds, as articles state them, by the newest article first; at most 200.
// params: ids
// returns: id, rows
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[:HOLDS]->(r:Role)
  MATCH (a:Article {id: r.articleId})
  WITH r, a ORDER BY a.sortKey DESC, r.id DESC LIMIT 200
  CALL (r) { MATCH (r)-[:ROLE_IN]->(o:Entity) RETURN head(collect(o {.id, .kind, .name, .named, .aliases, .wikidataId, .iso2, .canonicalId, .memberIds})) AS of }
  WITH * ORDER BY a.sortKey DESC, r.id DESC
  RETURN collect({key: a.sortKey + ' ' + r.id, title: r.title, articleId: r.articleId
    , fromValue: r.fromValue, fromPrecision: r.fromPrecision, fromBefore: r.fromBefore, fromAfter: r.fromAfter, fromText: r.fromText
    , untilValue: r.untilValue, untilPrecision: r.untilPrecision, untilBefore: r.untilBefore
    , untilAfter: r.untilAfter, untilText: r.untilText
    , holder: e {.id, .kind, .name, .named, .aliases, .wikidataId, .iso2, .canonicalId, .memberIds}, of: of}) AS rows
}
RETURN id, rows
