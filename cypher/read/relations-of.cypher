// The relations from or to each statement or claim, oldest first; of very many the first thousand.
// params: ids
// returns: id, rows
UNWIND $ids AS id
CALL (id) {
  MATCH (r:Relation {fromId: id})
  RETURN r
  UNION
  MATCH (r:Relation {toId: id})
  RETURN r
}
WITH id, r ORDER BY id, r.sortKey
WITH id, collect(r {.id, .kind, .fromId, .toId, .signals, .score, .status, .addedAt, key: r.sortKey}) AS all
RETURN id, all[0..1000] AS rows
