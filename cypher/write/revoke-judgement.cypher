// Judgements that hold no longer, each from its time on.
// params: rows [{id, revokedAt}]
// returns: nothing
UNWIND $rows AS row
MATCH (j:Judgement {id: row.id})
SET j.revokedAt = row.revokedAt
