// Who holds a role in each organisation or country, as articles state it, by the newest article first; at most 200.
// params: ids
// returns: id, rows
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[:ROLE_IN]-(r:Role)
  MATCH (a:Article {id: r.articleId})
  WITH r, a ORDER BY a.sortKey DESC, r.id DESC LIMIT 200
  MATCH (r)<-[:HOLDS]-(h:Entity)
  WITH * ORDER BY a.sortKey DESC, r.id DESC
  RETURN collect({key: a.sortKey + ' ' + r.id, title: r.title, articleId: r.articleId
    , fromValue: r.fromValue, fromPrecision: r.fromPrecision, fromBefore: r.fromBefore, fromAfter: r.fromAfter, fromText: r.fromText
    , untilValue: r.untilValue, untilPrecision: r.untilPrecision, untilBefore: r.untilBefore
    , untilAfter: r.untilAfter, untilText: r.untilText
    , holder: h {.id, .kind, .name, .named, .aliases, .wikidataId, .iso2, .canonicalId, .memberIds}
    , of: e {.id, .kind, .name, .named, .aliases, .wikidataId, .iso2, .canonicalId, .memberIds}
  }) AS rows
}
RETURN id, rows
