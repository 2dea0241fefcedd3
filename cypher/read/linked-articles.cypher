// Which articles that links join are there in their newest revision.
// params: ids
// returns: id
UNWIND $ids AS id
MATCH (a:Article {id: id})
WHERE a.current
RETURN a.id AS id
