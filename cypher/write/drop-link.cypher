// Takes back links; what stands on them is taken back by itself.
// params: ids
// returns: nothing
UNWIND $ids AS id
MATCH (n:Link {id: id})
DETACH DELETE n
