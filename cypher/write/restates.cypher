// The statement that each says again.
// params: rows [{id, to, mark, props}]
// returns: written
UNWIND $rows AS row
MATCH (n:Statement {id: row.id})
MATCH (o:Statement {id: row.to})
MERGE (n)-[r:RESTATES]->(o)
SET r = row.props
RETURN count(r) AS written
