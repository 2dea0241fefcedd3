// Takes back what cypher/write/mentions wrote.
// params: rows [{id, to, mark}]
// returns: nothing
UNWIND $rows AS row
MATCH (n:Article {id: row.id})
MATCH (n)-[r:MENTIONS]->(o:Entity)
WHERE o.id = row.to
DELETE r
