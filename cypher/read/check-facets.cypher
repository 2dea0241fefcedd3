// Statements with a relationship whose hub or facets are not those of its ends.
// params: limit
// returns: id
MATCH (s:Statement)
MATCH (s)-[r:SAID|ABOUT|CARRIED_BY|SPOKEN_FOR|SPOKEN_IN_OFFICE|EXPRESSES|STATED_IN]-(h)
WHERE coalesce(r.hubId, '') <> h.id
  OR coalesce(r.sortKey, '') <> CASE WHEN type(r) = 'STATED_IN' THEN s.position + ' ' + s.id ELSE s.sortKey END
  OR coalesce(r.day, '') <> s.day OR coalesce(r.hour, '') <> coalesce(s.hour, '') OR coalesce(r.week, '') <> s.week OR coalesce(r.month, '') <> s.month
  OR coalesce(r.addedAt, '') <> s.addedAt OR coalesce(r.act, '') <> s.act OR coalesce(r.kind, '') <> s.kind OR coalesce(r.cue, '') <> coalesce(s.cueLemma, '')
  OR coalesce(r.confidence, -1.0) <> s.confidence OR coalesce(r.outletId, '') <> coalesce(s.outletId, '') OR coalesce(r.claimId, '') <> coalesce(s.claimId, '')
  OR coalesce(r.articleId, '') <> s.articleId OR coalesce(r.dated, NOT s.dated) <> s.dated OR coalesce(r.secondHand, NOT s.secondHand) <> s.secondHand
  OR coalesce(r.unresolved, NOT s.unresolved) <> s.unresolved
  OR coalesce(r.office, '') <> coalesce(s.office, '') OR coalesce(r.officeOfId, '') <> coalesce(s.officeOfId, '') OR coalesce(r.dueBy, '') <> coalesce(s.dueBy, '')
WITH s.id AS id
RETURN DISTINCT id LIMIT $limit
