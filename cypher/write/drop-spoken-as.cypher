// Takes back what cypher/write/spoken-as wrote.
// params: rows [{id, to, mark}]
// returns: nothing
UNWIND $rows AS row
MATCH (n:Statement {id: row.id})
MATCH (n)-[r:SPOKEN_AS]->(o:Role)
WHERE o.id = row.to
DELETE r
