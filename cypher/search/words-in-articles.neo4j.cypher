// Articles that hold all of the words, by the full-text index: it finds them, their own words decide.
// params: query, words, word?, limit
// returns: id, sortKey
CALL db.index.fulltext.queryNodes('article_words', $query) YIELD node
WITH node AS a
WHERE a.current = true AND all(w IN $words WHERE a.words CONTAINS w)
WITH a LIMIT $limit
RETURN a.id AS id, a.sortKey AS sortKey
