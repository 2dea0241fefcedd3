// The statement that each relation leads to.
// params: rows [{id, to}]
// returns: written
UNWIND $rows AS row
MATCH (n:Relation {id: row.id})
MATCH (o:Statement {id: row.to})
MERGE (n)-[r:RELATES_TO]->(o)
RETURN count(r) AS written
