// The statements of these entities that do not tell the kind of whom they are made one with, or not that alone, with those that restate them, and all
// speakers of each.
// params: ids
// returns: id, speakerIds, speakerKinds
UNWIND $ids AS entityId
MATCH (e:Entity {id: entityId})
MATCH (c:Entity {id: e.canonicalId})
WITH e, c.kind AS kind
MATCH (e)-[r:SAID]->(o:Statement)
WHERE NOT kind IN r.speakerKinds OR size(r.speakerKinds) > 1
CALL (o) {
  RETURN o AS s
  UNION
  MATCH (o)<-[:RESTATES]-(s:Statement)
  RETURN s
}
WITH DISTINCT s
RETURN s.id AS id, s.speakerIds AS speakerIds, s.speakerKinds AS speakerKinds ORDER BY id
