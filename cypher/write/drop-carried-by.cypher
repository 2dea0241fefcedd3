// Takes back what cypher/write/carried-by wrote.
// params: rows [{id, to, mark}]
// returns: nothing
UNWIND $rows AS row
MATCH (n:Statement {id: row.id})
MATCH (n)-[r:CARRIED_BY]->(o:Outlet)
WHERE o.id = row.to
DELETE r
