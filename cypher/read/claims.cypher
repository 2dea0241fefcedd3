// Claims by id.
// params: ids
// returns: id, node
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN id, c {.id, .text, .addedAt, .sortKey, .articleCount, .outletCount, .independentReportCount, key: c.sortKey} AS node
