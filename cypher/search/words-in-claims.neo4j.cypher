// Claims that hold all of the words, by the full-text index: it finds them, their own words decide.
// params: query, words, word?, limit
// returns: id, sortKey
CALL db.index.fulltext.queryNodes('claim_words', $query) YIELD node
WITH node AS c
WHERE all(w IN $words WHERE c.words CONTAINS w)
WITH c LIMIT $limit
RETURN c.id AS id, c.sortKey AS sortKey
