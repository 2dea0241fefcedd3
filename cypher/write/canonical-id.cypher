// The id of the entity that each is made one with.
// params: rows [{id, canonicalId}]
// returns: nothing
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.canonicalId = row.canonicalId
