// In how many articles of a time each entity is mentioned beside this one, itself among them.
// Several ids of one key are the spellings of one: an article that mentions several of them counts once.
// params: keys [{at, ids, since, until}]
// returns: at, cells
UNWIND $keys AS k
CALL (k) {
  UNWIND k.ids AS hub
  MATCH (h:Entity {id: hub})
  CALL (h, k, hub) {
    MATCH (h)<-[r:MENTIONS]-(a:Article)
    WHERE r.hubId = hub AND r.sortKey > k.since AND r.sortKey < k.until
    RETURN a
  }
  WITH DISTINCT a
  MATCH (a)-[m:MENTIONS]->(x:Entity)
  WITH x.canonicalId AS entityId, a.id AS articleId
  WITH entityId, count(DISTINCT articleId) AS count
  RETURN collect({id: entityId, count: count}) AS cells
}
RETURN k.at AS at, cells
