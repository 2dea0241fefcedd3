// Statements that hold all of the words, by the full-text index where a whole word is looked for.
// params: query, words, word?, limit
// returns: id, sortKey
MATCH (s:Statement)
WHERE s.claimId IS NOT NULL AND all(w IN $words WHERE s.words CONTAINS w)
  AND text_match(s.words, $word) // if: word
WITH s LIMIT $limit
RETURN s.id AS id, s.sortKey AS sortKey
