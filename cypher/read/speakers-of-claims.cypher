// Who made each claim, those with most statements first; spellings that are one are one.
// params: ids, first
// returns: id, rows
UNWIND $ids AS id
MATCH (c:Claim {id: id})
CALL (c) {
  UNWIND c.memberIds AS memberId
  MATCH (m:Claim {id: memberId})
  MATCH (m)<-[:EXPRESSES]-(s:Statement)
  MATCH (s)<-[:SAID]-(x:Entity)
  WITH x.canonicalId AS canonicalId, count(DISTINCT s) AS statements
  MATCH (e:Entity {id: canonicalId})
  WITH e, statements
  ORDER BY statements DESC, e.name, e.id LIMIT $first
  RETURN collect(e {.id, .kind, .name, .named, .aliases, .wikidataId, .iso2, .memberIds}) AS rows
}
RETURN id, rows
