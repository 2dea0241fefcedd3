// Takes back what cypher/write/tells-of wrote.
// params: rows [{id, to, mark}]
// returns: nothing
UNWIND $rows AS row
MATCH (n:Article {id: row.id})
MATCH (n)-[r:TELLS_OF]->(o:Entity)
WHERE o.id = row.to
DELETE r
