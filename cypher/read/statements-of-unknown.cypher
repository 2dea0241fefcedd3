// The statements of those among these entities that have no name or that of several, with those that restate them, and all speakers of each.
// params: ids
// returns: id, speakerIds, unresolved
UNWIND $ids AS entityId
MATCH (e:Entity {id: entityId})
WHERE e.named = false OR e.ambiguous = true
MATCH (e)-[:SAID]->(o:Statement)
CALL (o) {
  RETURN o AS s
  UNION
  MATCH (o)<-[:RESTATES]-(s:Statement)
  RETURN s
}
WITH DISTINCT s
RETURN s.id AS id, s.speakerIds AS speakerIds, s.unresolved AS unresolved ORDER BY id
