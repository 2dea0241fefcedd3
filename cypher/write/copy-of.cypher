// What each article is a copy of.
// params: rows [{id, to, score}]
// returns: written
UNWIND $rows AS row
MATCH (n:Article {id: row.id})
MATCH (o:Article {id: row.to})
MERGE (n)-[r:COPY_OF]->(o)
SET r.score = toFloat(row.score)
RETURN count(r) AS written
