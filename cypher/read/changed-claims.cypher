// Claims that Hearsay has learnt of since, earliest first.
// params: since, after, first, aboutIds
// returns: key, at, node
MATCH (c:Claim)
WHERE c.addedAt >= $since AND c.addedAt + ' ' + c.id > $after AND c.memberIds IS NOT NULL
  AND ($aboutIds IS NULL OR any(x IN c.aboutIds WHERE x IN $aboutIds))
WITH c, c.addedAt + ' ' + c.id AS key ORDER BY key LIMIT $first
RETURN key, c.addedAt AS at
  , c {.id, .text, .addedAt, .sortKey, .articleCount, .outletCount, .independentReportCount, .memberIds, key: c.sortKey} AS node
