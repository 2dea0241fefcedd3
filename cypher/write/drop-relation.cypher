// Takes back nodes with their relationships.
// params: ids
// returns: nothing
UNWIND $ids AS id
MATCH (n:Relation {id: id})
DETACH DELETE n
