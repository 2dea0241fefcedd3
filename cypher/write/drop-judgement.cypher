// Takes back judgements that stood on links.
// params: ids
// returns: nothing
UNWIND $ids AS id
MATCH (n:Judgement {id: id})
DETACH DELETE n
