// Takes back what cypher/write/revises wrote.
// params: rows [{id, to, mark}]
// returns: nothing
UNWIND $rows AS row
MATCH (n:Article {id: row.id})
MATCH (n)-[r:REVISES]->(o:Article)
WHERE o.id = row.to
DELETE r
