// Folded names, for entities to be known as.
// params: ids
// returns: nothing
UNWIND $ids AS id
MERGE (n:Name {id: id})
