// Claims by id: the one that each is made one with.
// params: ids
// returns: id, node
UNWIND $ids AS id
MATCH (m:Claim {id: id})
MATCH (c:Claim {id: m.canonicalId})
RETURN id, c {.id, .text, .addedAt, .sortKey, .articleCount, .outletCount, .independentReportCount, .memberIds, key: c.sortKey} AS node
