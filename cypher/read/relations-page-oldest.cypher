// One page of all relations, oldest first, day by day until it is full; total counts what passes the filter.
// params: keys [{at, firstDay, lastDay, sinceDay, untilDay, after, before, since, until}], first, filter? (any of relationKinds,
//   statuses, aboutIds, words)
// parts: total
// returns: at, rows, total?
UNWIND $keys AS k
CALL (k) {
  MATCH (r:Relation)
  WHERE r.day >= k.firstDay AND r.day <= k.lastDay AND r.sortKey > k.after AND r.sortKey < k.before
    AND ($relationKinds IS NULL OR r.kind IN $relationKinds) // if: filter
    AND ($statuses IS NULL OR r.status IN $statuses) // if: filter
    AND ($aboutIds IS NULL OR any(x IN r.aboutIds WHERE x IN $aboutIds)) // if: filter
    AND ($words IS NULL OR all(w IN $words WHERE r.words CONTAINS w)) // if: filter
  WITH r ORDER BY r.day, r.sortKey LIMIT $first
  WITH * ORDER BY r.sortKey
  RETURN collect(r {.id, .kind, .fromId, .toId, .signals, .score, .status, .addedAt
    , key: r.sortKey
  }) AS rows
}
CALL (k) { // if: total
  MATCH (r:Relation) // if: total
  WHERE r.day >= k.sinceDay AND r.day <= k.untilDay AND r.sortKey > k.since AND r.sortKey < k.until // if: total
    AND ($relationKinds IS NULL OR r.kind IN $relationKinds) // if: total, filter
    AND ($statuses IS NULL OR r.status IN $statuses) // if: total, filter
    AND ($aboutIds IS NULL OR any(x IN r.aboutIds WHERE x IN $aboutIds)) // if: total, filter
    AND ($words IS NULL OR all(w IN $words WHERE r.words CONTAINS w)) // if: total, filter
  RETURN count(r) AS total // if: total
} // if: total
RETURN k.at AS at, rows
  , total // if: total
