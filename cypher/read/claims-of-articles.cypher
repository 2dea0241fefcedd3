// The claims that each article's statements express, as each is before it is made one with others.
// params: ids
// returns: own
UNWIND $ids AS id
MATCH (s:Statement {articleId: id})
WHERE s.claimId IS NOT NULL
RETURN DISTINCT s.claimId AS own
