// In how many articles of a time each entity is mentioned beside this one, itself among them; one that an article only knows of is not mentioned.
// An article that mentions one of k.earlier, the hubs asked before, is left to that.
// params: keys [{at, id, since, until, earlier}]
// returns: at, cells
UNWIND $keys AS k
MATCH (h:Entity {id: k.id})
CALL (h, k) {
  MATCH (h)<-[r:MENTIONS]-(a:Article)
  WHERE r.hubId = k.id AND r.sortKey > k.since AND r.sortKey < k.until AND r.count > 0
    AND NOT any(x IN k.earlier WHERE x IN a.mentionIds)
  MATCH (a)-[m:MENTIONS]->(x:Entity)
  WHERE m.count > 0
  WITH x.canonicalId AS entityId, a.id AS articleId
  WITH entityId, count(DISTINCT articleId) AS count
  RETURN collect({id: entityId, count: count}) AS cells
}
RETURN k.at AS at, cells
