// When each link was added.
// params: ids
// returns: id, addedAt
UNWIND $ids AS id
MATCH (l:Link {id: id})
RETURN l.id AS id, l.addedAt AS addedAt
