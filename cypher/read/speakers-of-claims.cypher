// Who made each claim, those with most statements first.
// params: ids, first
// returns: id, rows
UNWIND $ids AS id
MATCH (c:Claim {id: id})
CALL (c) {
  UNWIND c.memberIds AS memberId
  MATCH (m:Claim {id: memberId})
  MATCH (m)<-[r:EXPRESSES]-(s:Statement)
  MATCH (s)<-[:SAID]-(x:Entity)
  WITH x, count(r) AS statements
  ORDER BY statements DESC, x.name, x.id LIMIT $first
  RETURN collect(x {.id, .kind, .name, .named, .aliases, .wikidataId, .iso2}) AS rows
}
RETURN id, rows
