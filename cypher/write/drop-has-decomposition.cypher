// Takes back what cypher/write/has-decomposition wrote.
// params: rows [{id, to, mark}]
// returns: nothing
UNWIND $rows AS row
MATCH (n:Decomposition {id: row.id})
MATCH (n)<-[r:HAS_DECOMPOSITION]-(o:Article)
WHERE o.id = row.to
DELETE r
