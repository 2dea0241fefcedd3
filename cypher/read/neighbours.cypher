// Whom one statement or event joins each of these to, all spellings of one entity together: key is that of the newest that does.
// Of one that has very many, the newest `most` of each kind count.
// params: ids, most
// returns: id, to, key
UNWIND $ids AS id
MATCH (e:Entity {canonicalId: id})
CALL (e) {
  MATCH (e)-[r:SAID]->(s:Statement)
  WHERE r.hubId = e.id AND r.sortKey < '~'
  WITH r, s ORDER BY r.hubId DESC, r.sortKey DESC LIMIT $most
  MATCH (s)-[:ABOUT]->(x:Entity)
  RETURN x.canonicalId AS to, max(r.sortKey) AS key
  UNION ALL
  MATCH (e)<-[r:ABOUT]-(s:Statement)
  WHERE r.hubId = e.id AND r.sortKey < '~'
  WITH r, s ORDER BY r.hubId DESC, r.sortKey DESC LIMIT $most
  MATCH (s)<-[:SAID]-(x:Entity)
  RETURN x.canonicalId AS to, max(r.sortKey) AS key
  UNION ALL
  MATCH (e)<-[r:HAS_PARTICIPANT]-(v:Event)
  WHERE r.hubId = e.id AND r.sortKey < '~'
  WITH r, v ORDER BY r.hubId DESC, r.sortKey DESC LIMIT $most
  MATCH (v)-[:HAS_PARTICIPANT]->(x:Entity)
  RETURN x.canonicalId AS to, max(r.sortKey) AS key
}
WITH id, to, key WHERE to <> id
RETURN id, to, max(key) AS key
