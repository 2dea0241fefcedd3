// In which role the source of each statement speaks.
// params: ids
// returns: id, node
UNWIND $ids AS id
MATCH (s:Statement {id: id})
MATCH (s)-[:SPOKEN_AS]->(r:Role)
MATCH (r)<-[:HOLDS]-(h:Entity)
CALL (r) { MATCH (r)-[:ROLE_IN]->(o:Entity) RETURN head(collect(o {.id, .kind, .name, .named, .aliases, .wikidataId, .iso2, .canonicalId, .memberIds})) AS of }
RETURN id, {title: r.title, articleId: r.articleId
    , fromValue: r.fromValue, fromPrecision: r.fromPrecision, fromBefore: r.fromBefore, fromAfter: r.fromAfter, fromText: r.fromText
    , untilValue: r.untilValue, untilPrecision: r.untilPrecision, untilBefore: r.untilBefore
    , untilAfter: r.untilAfter, untilText: r.untilText
    , holder: h {.id, .kind, .name, .named, .aliases, .wikidataId, .iso2, .canonicalId, .memberIds}, of: of} AS node
ORDER BY id, r.id
