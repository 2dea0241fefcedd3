// What links between statements join: those that count, and the claims that they express.
// params: ids
// returns: id, ownClaimId, claimId, sortKey, aboutIds, words
UNWIND $ids AS id
MATCH (s:Statement {id: id})
WHERE s.claimId IS NOT NULL
MATCH (c:Claim {id: s.claimId})
RETURN s.id AS id, s.claimId AS ownClaimId, c.canonicalId AS claimId, s.sortKey AS sortKey, s.aboutIds AS aboutIds, s.words AS words
