// Relations that Hearsay has learnt of since, earliest first, without those that a person has rejected.
// params: since, after, first, aboutIds
// returns: key, at, node
MATCH (r:Relation)
WHERE r.addedAt >= $since AND r.addedAt + ' ' + r.id > $after AND r.status <> 'rejected'
  AND ($aboutIds IS NULL OR any(x IN r.aboutIds WHERE x IN $aboutIds))
WITH r, r.addedAt + ' ' + r.id AS key ORDER BY key LIMIT $first
RETURN key, r.addedAt AS at, r {.id, .kind, .fromId, .toId, .signals, .score, .status, .addedAt, key: r.sortKey} AS node
