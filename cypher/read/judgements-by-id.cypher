// Judgements by id.
// params: ids
// returns: id, node
UNWIND $ids AS id
MATCH (j:Judgement {id: id})
RETURN id, j {.id, .aId, .bId, .verdict, .score, .reason, .by, .at, .revokedAt} AS node
