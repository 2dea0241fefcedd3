// Which claims others contradict, as far as no person has rejected that.
// params: ids
// returns: id
UNWIND $ids AS id
CALL (id) {
  MATCH (r:Relation {fromId: id})
  WHERE r.kind = 'contradicts' AND r.status <> 'rejected'
  RETURN r
  UNION
  MATCH (r:Relation {toId: id})
  WHERE r.kind = 'contradicts' AND r.status <> 'rejected'
  RETURN r
}
RETURN DISTINCT id
