// Names that may fit some words, by the full-text index: the words themselves, words that begin with them, words with a few wrong letters.
// params: query, pieces, limit
// returns: name
CALL db.index.fulltext.queryNodes('name_text', $query, {limit: $limit}) YIELD node
RETURN node.id AS name
