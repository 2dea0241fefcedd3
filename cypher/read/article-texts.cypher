// The text of articles.
// params: ids
// returns: id, node
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN id, a {.id, .text} AS node
