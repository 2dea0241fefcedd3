// The text of each article.
// params: ids
// returns: id, text, givenId
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN id, a.text AS text, a.givenId AS givenId
