// Takes back what cypher/write/spoken-for wrote.
// params: rows [{id, to, mark}]
// returns: nothing
UNWIND $rows AS row
MATCH (n:Statement {id: row.id})
MATCH (n)-[r:SPOKEN_FOR]->(o:Country)
WHERE o.id = row.to
DELETE r
