// Statements that hold all of the words, by the full-text index: it finds them, their own words decide.
// params: query, words, word?, limit
// returns: id, sortKey
CALL db.index.fulltext.queryNodes('statement_words', $query) YIELD node
WITH node AS s
WHERE s.claimId IS NOT NULL AND all(w IN $words WHERE s.words CONTAINS w)
WITH s LIMIT $limit
RETURN s.id AS id, s.sortKey AS sortKey
