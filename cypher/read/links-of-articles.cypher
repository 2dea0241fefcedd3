// The links from or to each article.
// params: ids
// returns: link
UNWIND $ids AS id
CALL (id) {
  MATCH (l:Link {aArticleId: id})
  RETURN l
  UNION
  MATCH (l:Link {bArticleId: id})
  RETURN l
}
RETURN {id: l.id, json: l.json, addedAt: l.addedAt} AS link
