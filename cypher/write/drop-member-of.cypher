// Takes back what cypher/write/member-of wrote.
// params: rows [{id, to, mark}]
// returns: nothing
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
MATCH (n)-[r:MEMBER_OF]->(o:Entity)
WHERE o.id = row.to
DELETE r
