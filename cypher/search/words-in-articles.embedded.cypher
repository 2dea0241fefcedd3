// Articles that hold all of the words, looked through: an index of whole articles would fill the memory.
// params: query, words, word?, limit
// returns: id, sortKey
MATCH (a:Article)
WHERE a.current = true AND all(w IN $words WHERE a.words CONTAINS w)
WITH a LIMIT $limit
RETURN a.id AS id, a.sortKey AS sortKey
