// Takes back what cypher/write/spoken-in-office wrote.
// params: rows [{id, to, mark}]
// returns: nothing
UNWIND $rows AS row
MATCH (n:Statement {id: row.id})
MATCH (n)-[r:SPOKEN_IN_OFFICE]->(o:Entity)
WHERE o.id = row.to
DELETE r
