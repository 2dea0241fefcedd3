// Takes back what cypher/write/describes wrote.
// params: rows [{id, to, mark}]
// returns: nothing
UNWIND $rows AS row
MATCH (n:Statement {id: row.id})
MATCH (n)-[r:DESCRIBES]->(o:EventMention)
WHERE o.id = row.to
DELETE r
