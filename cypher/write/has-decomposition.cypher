// Where each decomposition belongs.
// params: rows [{id, to, mark, props}]
// returns: written
UNWIND $rows AS row
MATCH (n:Decomposition {id: row.id})
MATCH (o:Article {id: row.to})
MERGE (n)<-[r:HAS_DECOMPOSITION]-(o)
SET r = row.props
RETURN count(r) AS written
