// Takes back nodes with their relationships.
// params: ids
// returns: nothing
UNWIND $ids AS id
MATCH (n:Statement {id: id})
DETACH DELETE n
