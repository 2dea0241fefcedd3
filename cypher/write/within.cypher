// The statement inside which each is reported.
// params: rows [{id, to, mark, props}]
// returns: written
UNWIND $rows AS row
MATCH (n:Statement {id: row.id})
MATCH (o:Statement {id: row.to})
MERGE (n)-[r:WITHIN]->(o)
SET r = row.props
RETURN count(r) AS written
