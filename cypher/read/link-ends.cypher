// What links between statements join: those that count, and the claims that they express.
// params: ids
// returns: id, claimId, sortKey, aboutIds, words
UNWIND $ids AS id
MATCH (s:Statement {id: id})
WHERE s.claimId IS NOT NULL
RETURN s.id AS id, s.claimId AS claimId, s.sortKey AS sortKey, s.aboutIds AS aboutIds, s.words AS words
