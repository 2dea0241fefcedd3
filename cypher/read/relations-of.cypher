// The relations from or to each statement or claim, oldest first; of very many the first thousand. ends: the claims at the other end of the
// first hundred, by the id that the relation has for it, each as the one that it is made one with.
// params: ids
// parts: ends
// returns: id, rows, ends?
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
CALL (id, all) { // if: ends
  UNWIND all[0..100] AS r // if: ends
  WITH DISTINCT CASE WHEN r.fromId = id THEN r.toId ELSE r.fromId END AS other // if: ends
  MATCH (m:Claim {id: other}) // if: ends
  WITH other, m.canonicalId AS canonicalId // if: ends
  MATCH (c:Claim {id: canonicalId}) // if: ends
  RETURN collect(c {.id, .text, .addedAt, .sortKey, .articleCount, .outletCount, .independentReportCount, .memberIds // if: ends
    , key: c.sortKey, other: other}) AS ends // if: ends
} // if: ends
RETURN id, all[0..1000] AS rows
  , ends // if: ends
