// Takes back what cypher/write/published-by wrote.
// params: rows [{id, to, mark}]
// returns: nothing
UNWIND $rows AS row
MATCH (n:Article {id: row.id})
MATCH (n)-[r:PUBLISHED_BY]->(o:Outlet)
WHERE o.id = row.to
DELETE r
