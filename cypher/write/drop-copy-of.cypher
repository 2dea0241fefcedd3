// Takes back what cypher/write/copy-of wrote.
// params: rows [{id, to}]
// returns: nothing
UNWIND $rows AS row
MATCH (n:Article {id: row.id})
MATCH (n)-[r:COPY_OF]->(o:Article)
WHERE o.id = row.to
DELETE r
