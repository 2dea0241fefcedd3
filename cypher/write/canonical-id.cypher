// The id of the entity that each is made one with; the canonical one of several lists them.
// params: rows [{id, canonicalId, memberIds}]
// returns: nothing
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.canonicalId = row.canonicalId, e.memberIds = row.memberIds
