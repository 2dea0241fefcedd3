// Claims that hold all of the words, by the full-text index where a whole word is looked for.
// params: query, words, word?, limit
// returns: id, sortKey
MATCH (c:Claim)
WHERE all(w IN $words WHERE c.words CONTAINS w)
  AND text_match(c.words, $word) // if: word
WITH c LIMIT $limit
RETURN c.id AS id, c.sortKey AS sortKey
