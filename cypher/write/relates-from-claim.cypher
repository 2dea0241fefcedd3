// The claim that each relation leads from.
// params: rows [{id, to}]
// returns: written
UNWIND $rows AS row
MATCH (n:Relation {id: row.id})
MATCH (o:Claim {id: row.to})
MERGE (n)-[r:RELATES_FROM]->(o)
RETURN count(r) AS written
