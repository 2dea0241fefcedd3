// Takes back nodes with their relationships.
// params: ids
// returns: nothing
UNWIND $ids AS id
MATCH (n:Story {id: id})
DETACH DELETE n
